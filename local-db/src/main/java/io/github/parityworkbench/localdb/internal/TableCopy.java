package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the rows of all tables into a fresh database, as they are. */
public final class TableCopy {
    private final Database from;
    private final Database to;
    private final List<Table> tables;

    /** Copies from one to the other. */
    public TableCopy(Database from, Database to) {
        this(from, to, Table.ALL);
    }

    /** Copies some of the tables. */
    TableCopy(Database from, Database to, List<Table> tables) {
        this.from = from;
        this.to = to;
        this.tables = tables;
    }

    /** A row: its key and all its columns. */
    record Row(Object key, List<@Nullable Object> columns) {}

    /** Copies everything; false if it was stopped. */
    public boolean run(Recount.Progress progress) {
        long total = from.read(connection -> rows(connection, tables));
        long done = 0;
        for (Table table : tables) {
            List<Row> page = page(table, table.beforeAll());
            while (!page.isEmpty()) {
                List<Row> rows = page;
                to.change(connection -> insert(connection, table, rows));
                done += rows.size();
                if (!progress.report(done, total)) {
                    return false;
                }
                page = page(table, rows.get(rows.size() - 1).key());
            }
        }
        return true;
    }

    static long rows(Connection connection) throws SQLException {
        return rows(connection, Table.ALL);
    }

    private static long rows(Connection connection, List<Table> tables) throws SQLException {
        long rows = 0;
        for (Table table : tables) {
            rows += Rows.number(connection, "SELECT COUNT(*) FROM " + table.name());
        }
        return rows;
    }

    private List<Row> page(Table table, Object after) {
        return from.read(connection -> page(connection, table, after));
    }

    /** Some rows of a table behind a key, in order; none at the end. */
    static List<Row> page(Connection connection, Table table, Object after) throws SQLException {
        return Rows.list(
                connection,
                "SELECT "
                        + table.key()
                        + ", t.* FROM "
                        + table.name()
                        + " t WHERE "
                        + table.key()
                        + " > ? ORDER BY "
                        + table.key()
                        + " FETCH FIRST ? ROWS ONLY",
                TableCopy::row,
                after,
                table.rowsAtOnce());
    }

    private static Row row(ResultSet row) throws SQLException {
        int count = row.getMetaData().getColumnCount();
        List<@Nullable Object> columns = new ArrayList<>(count);
        for (int i = 2; i <= count; i++) {
            columns.add(row.getObject(i));
        }
        return new Row(row.getObject(1), columns);
    }

    static void insert(Connection connection, Table table, List<Row> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.get(0).columns().size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO " + table.name() + " VALUES (" + marks + ")")) {
            for (Row row : rows) {
                Rows.set(insert, row.columns().toArray());
                insert.executeUpdate();
            }
        }
    }
}
