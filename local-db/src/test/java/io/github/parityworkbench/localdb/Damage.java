package io.github.parityworkbench.localdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Random;

/** Damages a workspace that is closed, behind the back of its checksums. */
final class Damage {
    private Damage() {}

    /** Flips one bit in one row of a table of blocks. */
    static void flipOneBit(Path folder, String table, Random random) throws Exception {
        String column = table.equals("batch") ? "id_directory" : "content";
        String key = table.equals("group_directory") ? "group_and_batch" : "first_exchange";
        try (Connection connection = open(folder);
                Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery(
                                "SELECT "
                                        + key
                                        + ", "
                                        + column
                                        + " FROM "
                                        + table
                                        + " ORDER BY RAND("
                                        + random.nextInt(1000)
                                        + ") LIMIT 1")) {
            row.next();
            byte[] content = row.getBytes(2);
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE " + table + " SET " + column + " = ? WHERE " + key + " = ?")) {
                update.setBytes(1, content);
                update.setLong(2, row.getLong(1));
                update.executeUpdate();
            }
        }
    }

    /** Runs a statement on the database. */
    static void change(Path folder, String sql) throws Exception {
        try (Connection connection = open(folder);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection open(Path folder) throws Exception {
        return DriverManager.getConnection(
                "jdbc:h2:file:"
                        + folder.resolve("workspace")
                        + ";ANALYZE_AUTO=0;TRACE_LEVEL_FILE=0",
                "sa",
                "");
    }
}
