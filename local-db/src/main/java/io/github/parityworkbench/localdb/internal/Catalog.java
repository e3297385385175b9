package io.github.parityworkbench.localdb.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.table.Column;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.Typed;
import org.h2.value.Value;
import org.h2.value.VersionedValue;

/**
 * The statements that H2 runs when it opens a file, read without opening it: a trigger or function
 * with source in a foreign file would run as soon as H2 starts it, before any password is asked.
 */
public final class Catalog {
    private static final int SQL_COLUMN = 3;

    private static final Pattern OWNER =
            Pattern.compile(
                    "CREATE USER IF NOT EXISTS \"SA\" SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN");

    private Catalog() {}

    /**
     * The statements of a database file, in order, one a line, without the one that makes its user.
     *
     * @throws org.h2.mvstore.MVStoreException if the file is open elsewhere, damaged, or no
     *     database
     */
    public static List<String> read(Path file) {
        SingleFileStore opened = new SingleFileStore(Map.of());
        try {
            opened.open(file.toString(), true, null);
            return statements(opened);
        } finally {
            close(opened);
        }
    }

    /** H2 itself leaves a file open, and locked, where it stumbles over what is in it. */
    private static void close(SingleFileStore file) {
        try {
            file.close();
        } catch (RuntimeException e) {
            // It stumbles once more, over what it did not come to read; the file is closed by then.
        }
    }

    private static List<String> statements(SingleFileStore file) {
        try (MVStore store = new MVStore.Builder().adoptFileStore(file).readOnly().open()) {
            MVMap<Long, VersionedValue<SearchRow>> rows = store.openMap("table.0", catalogTable());
            List<String> statements = new ArrayList<>();
            for (VersionedValue<SearchRow> row : rows.values()) {
                addStatement(statements, row.getCurrentValue());
                if (!row.isCommitted()) {
                    addStatement(statements, row.getCommittedValue());
                }
            }
            return statements;
        }
    }

    /** The catalog that the migrations up to {@code version} make. */
    static List<String> expected(int version) {
        return Migrations.text("V" + version + ".catalog").lines().toList();
    }

    private static void addStatement(List<String> statements, SearchRow row) {
        Value sql = row == null ? null : row.getValue(SQL_COLUMN);
        String statement = sql == null ? "" : sql.getString();
        if (!OWNER.matcher(statement).matches()) {
            statements.add(statement.replaceAll("\\n *", " "));
        }
    }

    /** H2 keeps its catalog in a map of rows, as it does any other table. */
    private static MVMap.Builder<Long, VersionedValue<SearchRow>> catalogTable() {
        Typed[] columns = {
            new Column("ID", TypeInfo.TYPE_INTEGER),
            new Column("HEAD", TypeInfo.TYPE_INTEGER),
            new Column("TYPE", TypeInfo.TYPE_INTEGER),
            new Column("SQL", TypeInfo.TYPE_VARCHAR)
        };
        RowDataType row =
                RowFactory.getRowFactory()
                        .createRowFactory(
                                null, CompareMode.getInstance(null, 0), null, columns, null, false)
                        .getRowDataType();
        return new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                .keyType(LongDataType.INSTANCE)
                .valueType(new VersionedValueType<>(row));
    }
}
