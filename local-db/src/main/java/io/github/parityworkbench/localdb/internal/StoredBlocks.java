package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads all blocks of a database once, and holds them against what the imports counted. */
final class StoredBlocks {
    private static final int BATCHES_AT_ONCE = 64;

    private StoredBlocks() {}

    /**
     * Makes sure that every block is as it was written, that none is missing, and that there are as
     * many exchanges, differences and problems as the imports counted.
     *
     * @return true
     * @throws DamagedDataException if that is not so
     */
    static boolean requireWhole(Connection connection) throws SQLException {
        long next = 1;
        List<Bulk.Batch> batches = batches(connection, next);
        while (!batches.isEmpty()) {
            for (Bulk.Batch batch : batches) {
                if (batch.firstExchange() != next) {
                    throw new DamagedDataException("a batch of exchanges is missing");
                }
                next = batch.end();
            }
            batches = batches(connection, next);
        }
        long exchange = 1;
        while (exchange < next) {
            exchange = Bulk.readPayloads(connection, exchange, next, StoredBlocks::exchanges);
        }
        for (long number :
                Rows.pages(
                        connection,
                        "SELECT number FROM import_source WHERE number > ? ORDER BY number"
                                + " FETCH FIRST ? ROWS ONLY",
                        row -> row.getLong(1),
                        number -> number)) {
            Manifest.of(connection, number).check(connection);
        }
        return true;
    }

    private static int exchanges(Bulk.Block block) {
        return PayloadBlocks.count(PayloadBlocks.open(block.content()));
    }

    private static List<Bulk.Batch> batches(Connection connection, long from) throws SQLException {
        return Rows.list(
                connection,
                "SELECT first_exchange, exchanges, import_number FROM batch"
                        + " WHERE first_exchange >= ? ORDER BY first_exchange"
                        + " FETCH FIRST ? ROWS ONLY",
                row -> new Bulk.Batch(row.getLong(1), row.getInt(2), row.getLong(3)),
                from,
                BATCHES_AT_ONCE);
    }
}
