package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.Progress.Unit;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Counts what an import does, and tells its listener from time to time; for one thread. */
final class ImportMeter {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final int RECORDS_BETWEEN_LOOKS = 16;

    private final long totalBytes;
    private final ProgressListener listener;
    private final long started = System.nanoTime();
    private String subject = "";
    private LongSupplier bytesNow = () -> 0;
    private long bytesBefore;
    private long bytesLookedThrough;
    private long records;
    private long exchanges;
    private long mismatched;
    private long problems;
    private long notices;
    private long lastTold = started;
    private int untilLook;

    /**
     * @param totalBytes of all logs, -1 if unknown
     */
    ImportMeter(long totalBytes, ProgressListener listener) {
        this.totalBytes = totalBytes;
        this.listener = listener;
    }

    /** A log is looked through, before any is imported. */
    void beginLook(String name) {
        subject = "looking through " + name;
        bytesNow = () -> bytesLookedThrough;
    }

    /** So many bytes more were looked through. */
    void lookedThrough(long bytes) {
        bytesLookedThrough += bytes;
        tellAfterAWhile();
    }

    /** All logs were looked through. */
    void endLook() {
        bytesLookedThrough = 0;
    }

    /**
     * A log is imported.
     *
     * @param bytes tells how much of it has been read
     */
    void begin(String name, LongSupplier bytes) {
        subject = name;
        bytesNow = bytes;
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

    void stored(ComparedRecords compared) {
        records += compared.records();
        exchanges += compared.exchanges();
        mismatched += compared.mismatched();
        problems += compared.problems();
        notices += compared.notices();
        tellAfterAWhile();
    }

    /** The log that was begun last is at its end. */
    void finish(long size) {
        subject = "";
        bytesNow = () -> 0;
        bytesBefore += size;
    }

    /** What all came to; nothing is imported any more. */
    ImportReport report(Workspace workspace, boolean cancelled) {
        tell();
        return new ImportReport(
                records,
                exchanges,
                mismatched,
                problems,
                notices,
                workspace.groups().list(GroupFilter.ACTIVE).size(),
                bytes(),
                elapsed().toNanos() / 1e9,
                cancelled);
    }

    /** Bytes as stored of what was read, or known to be read already. */
    private long bytes() {
        return bytesBefore + bytesNow.getAsLong();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void tell() {
        lastTold = System.nanoTime();
        listener.progressed(
                new Progress(subject, bytes(), totalBytes, Unit.BYTES, exchanges, elapsed()));
    }
}
