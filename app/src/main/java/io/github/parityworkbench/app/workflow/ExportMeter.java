package io.github.parityworkbench.app.workflow;

import java.time.Duration;

/** How many groups an export has been through; asks on the way whether to go on. */
final class ExportMeter {
    private final long started = System.nanoTime();
    private final String subject;
    private final long groups;
    private final ProgressListener listener;
    private final Cancellation cancellation;
    private long done;

    ExportMeter(String subject, long groups, ProgressListener listener, Cancellation cancellation) {
        this.subject = subject;
        this.groups = groups;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    /**
     * Begins the next group.
     *
     * @throws CancelledException if the export is to stop
     */
    void next() {
        cancellation.check();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        listener.progressed(
                new Progress(subject, done++, groups, Progress.Unit.GROUPS, 0, elapsed));
    }
}
