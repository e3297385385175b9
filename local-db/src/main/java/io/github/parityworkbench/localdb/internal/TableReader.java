package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table from a backup, each column by its type. */
final class TableReader {
    private static final int MOST_BYTES = 1 << 28;
    private static final int BYTES_AT_ONCE = 4 << 20;

    private final Database fresh;
    private final Table table;
    private final JsonParser json;
    private final List<Integer> types;
    private int bytes;

    TableReader(Database fresh, Table table, JsonParser json) {
        this.fresh = fresh;
        this.table = table;
        this.json = json;
        this.types = fresh.read(connection -> types(connection, table));
    }

    private static List<Integer> types(Connection connection, Table table) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT * FROM " + table.name() + " FETCH FIRST 1 ROW ONLY");
                ResultSet none = statement.executeQuery()) {
            ResultSetMetaData columns = none.getMetaData();
            List<Integer> types = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.add(columns.getColumnType(i));
            }
            return types;
        }
    }

    /** Reads rows to the end, or until that is not wanted any more. */
    void read(BooleanSupplier goOn) throws IOException {
        List<TableCopy.Row> rows = new ArrayList<>();
        while (json.nextToken() != null) {
            rows.add(new TableCopy.Row("", row()));
            if (rows.size() == Rows.PAGE || bytes >= BYTES_AT_ONCE) {
                insert(rows);
                rows.clear();
                bytes = 0;
                if (!goOn.getAsBoolean()) {
                    return;
                }
            }
        }
        insert(rows);
    }

    private void insert(List<TableCopy.Row> rows) {
        if (!rows.isEmpty()) {
            fresh.change(connection -> TableCopy.insert(connection, table, rows));
        }
    }

    private List<@Nullable Object> row() throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY);
        List<@Nullable Object> columns = new ArrayList<>(types.size());
        for (int type : types) {
            columns.add(column(json.nextToken(), type));
        }
        require(json.nextToken() == JsonToken.END_ARRAY);
        return columns;
    }

    private void require(boolean right) {
        if (!right) {
            throw new BackupException("a row of " + table.name() + " is not one of such a table");
        }
    }

    private @Nullable Object column(@Nullable JsonToken token, int type) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        switch (type) {
            case Types.BIGINT, Types.INTEGER -> {
                require(token == JsonToken.VALUE_NUMBER_INT);
                return json.getLongValue();
            }
            case Types.BOOLEAN -> {
                require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
                return json.getBooleanValue();
            }
            case Types.VARBINARY -> {
                require(token == JsonToken.VALUE_STRING);
                Limited content = new Limited();
                json.readBinaryValue(content);
                bytes += content.size();
                return content.toByteArray();
            }
            default -> {
                require(token == JsonToken.VALUE_STRING);
                String text = json.getText();
                bytes += text.length();
                return text;
            }
        }
    }

    /** Bytes in memory, up to as many as any block has. */
    private static final class Limited extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] content, int from, int length) {
            if (size() + length > MOST_BYTES) {
                throw new BackupException("a block in it is larger than any is");
            }
            super.write(content, from, length);
        }
    }
}
