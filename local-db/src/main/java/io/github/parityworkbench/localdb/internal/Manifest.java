package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What an import counted while it wrote, to be held against what is stored. Opens every block of
 * its differences, and checks the sums of its payloads without unpacking them.
 */
record Manifest(long importNumber, long exchanges, long differences) {

    /** The counts of that import. */
    static Manifest of(Connection connection, long importNumber) throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT mismatched, differences FROM import_source WHERE number = ?",
                        row -> new Manifest(importNumber, row.getLong(1), row.getLong(2)),
                        importNumber)
                .orElseThrow(() -> new DamagedDataException("an import is missing"));
    }

    /**
     * Makes sure that what this import counted is there, and nothing that no import counted.
     *
     * @throws DamagedDataException if that is not so
     */
    void check(Connection connection) throws SQLException {
        checkSums(connection);
        long storedExchanges = 0;
        long storedDifferences = 0;
        // From the end, where the batches of an import that ends are: older ones are not read.
        long end = Bulk.end(connection);
        List<Bulk.Batch> batches = List.of();
        while (storedExchanges < exchanges) {
            if (batches.isEmpty()) {
                batches = Bulk.batchesBefore(connection, end);
            }
            if (batches.isEmpty()) {
                throw new DamagedDataException("exchanges that were imported are missing");
            }
            Bulk.Batch batch = batches.get(0);
            batches = batches.subList(1, batches.size());
            if (batch.end() != end) {
                throw new DamagedDataException("exchanges that were imported are missing");
            }
            end = batch.firstExchange();
            if (batch.importNumber() == importNumber) {
                storedExchanges += batch.exchanges();
                storedDifferences += differences(connection, batch);
                Bulk.checkPayloads(connection, batch.firstExchange(), batch.end());
            }
        }
        if (storedExchanges != exchanges || storedDifferences != differences) {
            throw new DamagedDataException(
                    "an import of %d exchanges with %d differences has %d with %d"
                            .formatted(exchanges, differences, storedExchanges, storedDifferences));
        }
    }

    private static void checkSums(Connection connection) throws SQLException {
        long exchanges =
                Rows.number(connection, "SELECT COALESCE(SUM(mismatched), 0) FROM import_source");
        if (Bulk.end(connection) != exchanges + 1) {
            throw new DamagedDataException("there are not as many exchanges as were imported");
        }
        long problems =
                Rows.number(connection, "SELECT COALESCE(SUM(problems), 0) FROM import_source");
        if (Rows.number(connection, "SELECT COUNT(*) FROM problem") != problems) {
            throw new DamagedDataException("there are not as many problems as were imported");
        }
    }

    private static long differences(Connection connection, Bulk.Batch batch) throws SQLException {
        long[] differences = {0};
        Bulk.readDifferences(
                connection,
                batch,
                block -> {
                    DifferenceCursor cursor = new DifferenceCursor(block.content());
                    while (cursor.nextExchange()) {
                        differences[0] += cursor.differencesLeft();
                    }
                    return cursor.exchanges();
                });
        return differences[0];
    }
}
