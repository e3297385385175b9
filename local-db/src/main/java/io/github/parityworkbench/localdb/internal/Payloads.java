package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored exchanges over one connection; neighbours share a block, so the last one is kept.
 */
final class Payloads {
    private final Connection connection;
    private final ReferencedLogs logs;
    private byte[] block = {};
    private List<RecordPlace> places = List.of();
    private ReferencedLogs.@Nullable Log log;
    private long first;
    private long end;
    private long lastNumber;
    private @Nullable Exchange last;

    Payloads(Connection connection, ReferencedLogs logs) {
        this.connection = connection;
        this.logs = logs;
    }

    /**
     * The exchange with that number, which is there.
     *
     * @throws UnreadableLogException if it stands in a log that is not as it was
     */
    Exchange get(long number) {
        Exchange known = last;
        if (known == null || lastNumber != number) {
            if (number < first || number >= end) {
                open(number);
            }
            known = read((int) (number - first));
            last = known;
            lastNumber = number;
        }
        return known;
    }

    /** Where the exchange with that number stands in its log; null if it was copied. */
    @Nullable RecordPlace place(long number) {
        if (number < first || number >= end) {
            open(number);
        }
        return log == null ? null : places.get((int) (number - first));
    }

    private Exchange read(int index) {
        ReferencedLogs.Log in = log;
        return in == null ? PayloadBlocks.read(block, index) : logs.read(in, places.get(index));
    }

    private void open(long number) {
        try {
            Bulk.Block sealed;
            byte[] opened;
            boolean references;
            ReferencedLogs.Log in;
            // Several threads may look at blocks that one of them reads.
            synchronized (connection) {
                sealed = Bulk.payloads(connection, number);
                opened = PayloadBlocks.open(sealed.content());
                references = ReferenceBlocks.isOne(opened);
                in = references ? ReferencedLogs.logOf(connection, number) : null;
            }
            places = references ? ReferenceBlocks.read(opened) : List.of();
            log = in;
            block = opened;
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
