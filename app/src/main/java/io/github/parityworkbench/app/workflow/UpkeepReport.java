package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.UpkeepProgress;
import java.nio.file.Path;
import java.time.Duration;

/** Tells a listener how far work on a whole workspace has come, and whether it is to stop. */
final class UpkeepReport implements UpkeepProgress {
    private final long started = System.nanoTime();
    private final String subject;
    private final ProgressListener listener;
    private final Cancellation cancellation;

    UpkeepReport(Path folder, ProgressListener listener, Cancellation cancellation) {
        this.subject = folder.toString();
        this.listener = listener;
        this.cancellation = cancellation;
    }

    @Override
    public boolean report(long done, long total) {
        listener.progressed(
                new Progress(
                        subject,
                        done,
                        total,
                        Progress.Unit.PARTS,
                        0,
                        Duration.ofNanos(System.nanoTime() - started)));
        return !cancellation.isRequested();
    }
}
