package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored exchanges over one connection; neighbours share a block, so the last one is kept.
 */
final class Payloads {
    private final Connection connection;
    private byte[] block = {};
    private long first;
    private long end;
    private long lastNumber;
    private @Nullable Exchange last;

    Payloads(Connection connection) {
        this.connection = connection;
    }

    /** The exchange with that number, which is there. */
    Exchange get(long number) {
        Exchange known = last;
        if (known == null || lastNumber != number) {
            if (number < first || number >= end) {
                open(number);
            }
            known = PayloadBlocks.read(block, (int) (number - first));
            last = known;
            lastNumber = number;
        }
        return known;
    }

    private void open(long number) {
        try {
            Bulk.Block sealed;
            // Several threads may look at blocks that one of them reads.
            synchronized (connection) {
                sealed = Bulk.payloads(connection, number);
            }
            block = PayloadBlocks.open(sealed.content());
            first = sealed.firstExchange();
            end = first + PayloadBlocks.count(block);
        } catch (SQLException e) {
            throw new FailedReadException(e);
        }
        if (number >= end) {
            throw new DamagedDataException("a block of exchanges is missing");
        }
    }
}
