package io.github.parityworkbench.localdb.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The part of the step to version 2 that is no SQL: blocks of differences are packed by columns,
 * and what is known of the keys of arrays loses a number that nothing asked for.
 */
final class ToColumns {
    private final Connection connection;
    private final GroupKeys keys = new GroupKeys();

    private ToColumns(Connection connection) {
        this.connection = connection;
    }

    /** Takes the step. */
    static void run(Connection connection, Migrations.Progress progress) throws SQLException {
        ToColumns step = new ToColumns(connection);
        long total = Bulk.end(connection) - 1;
        List<Bulk.Batch> batches = Bulk.batches(connection, 0);
        while (!batches.isEmpty()) {
            for (Bulk.Batch each : batches) {
                step.pack(each);
                progress.report(each.end() - 1, total);
            }
            batches = Bulk.batches(connection, batches.get(batches.size() - 1).end());
        }
        step.shortenKeys();
    }

    private void pack(Bulk.Batch batch) throws SQLException {
        List<PackedExchange> exchanges = new ArrayList<>();
        Bulk.readDifferences(
                connection,
                batch,
                block -> {
                    List<PackedExchange> read =
                            RowwiseBlock.read(
                                    block.content(), group -> keys.get(connection, group).path());
                    exchanges.addAll(read);
                    return read.size();
                });
        DifferenceRows.removeBlocks(connection, batch);
        DifferenceRows.insertBlocks(connection, batch.firstExchange(), exchanges.stream());
    }

    private record Evidence(int endpoint, Sealed content) {}

    private void shortenKeys() throws SQLException {
        List<Evidence> all =
                Rows.pages(
                        connection,
                        "SELECT endpoint_number, evidence FROM array_keys"
                                + " WHERE endpoint_number > ?"
                                + " ORDER BY endpoint_number FETCH FIRST ? ROWS ONLY",
                        row -> new Evidence(row.getInt(1), new Sealed(row.getBytes(2))),
                        Evidence::endpoint);
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE array_keys SET evidence = ? WHERE endpoint_number = ?")) {
            for (Evidence each : all) {
                String text =
                        new String(
                                each.content().open("what is known of keys"),
                                StandardCharsets.UTF_8);
                String shorter =
                        text.lines().map(ToColumns::shortened).collect(Collectors.joining());
                Rows.set(
                        update,
                        Sealed.seal(shorter.getBytes(StandardCharsets.UTF_8)),
                        each.endpoint());
                update.executeUpdate();
            }
        }
    }

    /** A line without its third cell. */
    private static String shortened(String line) {
        String[] cells = line.split("\t", 4);
        return cells[0] + '\t' + cells[1] + (cells.length < 4 ? "" : '\t' + cells[3]) + '\n';
    }
}
