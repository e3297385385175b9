package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.Progress.Unit;
import io.github.parityworkbench.importers.LogSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts what an import does, and tells its listener from time to time; for one thread. */
final class ImportMeter {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final int RECORDS_BETWEEN_LOOKS = 16;

    private final long totalBytes;
    private final ProgressListener listener;
    private final long started = System.nanoTime();
    private @Nullable LogSource source;
    private long bytesBefore;
    private long exchanges;
    private long mismatched;
    private long problems;
    private long exchangesBefore;
    private long problemsBefore;
    private long lastTold = started;
    private int untilLook;

    /**
     * @param totalBytes of all logs, -1 if unknown
     */
    ImportMeter(long totalBytes, ProgressListener listener) {
        this.totalBytes = totalBytes;
        this.listener = listener;
    }

    void begin(LogSource next) {
        source = next;
        exchangesBefore = exchanges;
        problemsBefore = problems;
        tell();
    }

    /** Another record was read, new or not. */
    void tick() {
        if (--untilLook < 0) {
            untilLook = RECORDS_BETWEEN_LOOKS;
            tellAfterAWhile();
        }
    }

    private void tellAfterAWhile() {
        if (System.nanoTime() - lastTold >= NANOS_BETWEEN) {
            tell();
        }
    }

    void stored(ComparedRecords records) {
        exchanges += records.exchanges();
        mismatched += records.mismatched();
        problems += records.problems();
        tellAfterAWhile();
    }

    /** The log that was begun last is at its end. */
    ImportedSource finish(StoredLog log, long skipped) {
        source = null;
        bytesBefore += log.size();
        return new ImportedSource(
                log.source().name(),
                log.format().name(),
                exchanges - exchangesBefore,
                skipped,
                problems - problemsBefore);
    }

    void end() {
        tell();
    }

    long exchanges() {
        return exchanges;
    }

    long mismatched() {
        return mismatched;
    }

    long problems() {
        return problems;
    }

    /** Bytes as stored of what was read, or known to be read already. */
    long bytes() {
        return bytesBefore + (source == null ? 0 : source.bytesRead());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void tell() {
        lastTold = System.nanoTime();
        String subject = source == null ? "" : source.name();
        listener.progressed(
                new Progress(subject, bytes(), totalBytes, Unit.BYTES, exchanges, elapsed()));
    }
}
