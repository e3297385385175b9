package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.localdb.internal.TableCopy.Row;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns references into copies of the payloads, for a backup that stands alone. */
final class EmbeddedPayloads {
    private static final long BYTES_AT_ONCE = 1 << 20;

    private final Connection connection;
    private final ReferencedLogs logs;

    EmbeddedPayloads(Connection connection, ReferencedLogs logs) {
        this.connection = connection;
        this.logs = logs;
    }

    /** Takes the columns of a row. */
    interface Sink {
        void row(List<@Nullable Object> columns) throws IOException;
    }

    /**
     * Gives what takes the place of a row: mostly the row itself.
     *
     * @throws UnreadableLogException if a payload is in a log that is not as it was
     */
    void rows(Table table, Row row, Sink sink) throws SQLException, IOException {
        if (table.name().equals("import_source")) {
            List<@Nullable Object> columns = new ArrayList<>(row.columns());
            // No payload is in the log any more.
            columns.set(columns.size() - 1, null);
            sink.row(columns);
        } else if (table.name().equals("payload_block")
                && row.columns().get(1) instanceof byte[] content) {
            payloads((Long) row.key(), new Sealed(content), row, sink);
        } else {
            sink.row(row.columns());
        }
    }

    private void payloads(long first, Sealed content, Row row, Sink sink)
            throws SQLException, IOException {
        byte[] block = PayloadBlocks.open(content);
        if (!ReferenceBlocks.isOne(block)) {
            sink.row(row.columns());
            return;
        }
        ReferencedLogs.Log log = ReferencedLogs.logOf(connection, first);
        List<Exchange> exchanges = new ArrayList<>();
        long next = first;
        long bytes = 0;
        for (RecordPlace place : ReferenceBlocks.read(block)) {
            exchanges.add(logs.read(log, place));
            bytes += place.length();
            if (bytes >= BYTES_AT_ONCE) {
                write(next, exchanges, sink);
                next += exchanges.size();
                exchanges.clear();
                bytes = 0;
            }
        }
        write(next, exchanges, sink);
    }

    private static void write(long first, List<Exchange> exchanges, Sink sink) throws IOException {
        for (PayloadBlocks.Packed each : PayloadBlocks.pack(exchanges)) {
            sink.row(List.of(first + each.first(), each.content().bytes()));
        }
    }
}
