package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.Progress.Unit;
import io.github.parityworkbench.localdb.OpeningProgress;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Opens a workspace, and makes one only where that was asked for. */
public final class OpenWorkspace {
    private OpenWorkspace() {}

    /** Whether the folder holds a workspace, or may hold one since nobody may look into it. */
    public static boolean isThere(Path folder) {
        boolean hidden = Files.isDirectory(folder) && !Files.isReadable(folder);
        return hidden || Workspace.isWorkspace(folder);
    }

    /**
     * Opens the workspace that is in the folder.
     *
     * @param listener hears how far one of an older version is brought to this one
     * @throws CancelledException if somebody asked to stop meanwhile; it stays as it is then
     * @throws WorkspaceException if there is none, or it cannot be opened
     */
    public static Workspace existing(
            Path folder, ProgressListener listener, Cancellation cancellation) {
        if (!isThere(folder)) {
            throw new WorkspaceException(
                    "there is no workspace in " + folder + "; parity import FILE makes one");
        }
        Workspace workspace = orNew(folder, listener, cancellation);
        if (cancellation.isRequested()) {
            workspace.close();
            throw new CancelledException();
        }
        return workspace;
    }

    /**
     * Opens the workspace in the folder, made new where there is none, as {@link #settled} does,
     * and has warnings written there.
     *
     * @param listener as in {@link #existing}
     * @throws CancelledException as in {@link #settled(Path, Clock, ProgressListener,
     *     Cancellation)}
     * @throws WorkspaceException if it cannot be opened or made
     */
    public static Workspace orNew(
            Path folder, ProgressListener listener, Cancellation cancellation) {
        LogFile.in(folder);
        return settled(folder, Clock.systemUTC(), listener, cancellation);
    }

    /**
     * Opens the workspace in the folder, made new where there is none. Its counts are by its rules
     * as they are today, also where a rule has expired since or an import was killed.
     *
     * @throws WorkspaceException if it cannot be opened or made
     */
    public static Workspace settled(Path folder, Clock clock) {
        return settled(folder, clock, ProgressListener.NONE);
    }

    /**
     * The same, which somebody may stop while a workspace of an older version is brought to this
     * one; it stays as it is then.
     *
     * @param listener as in {@link #existing}
     * @throws CancelledException if somebody did
     * @throws WorkspaceException if it cannot be opened or made
     */
    public static Workspace settled(
            Path folder, Clock clock, ProgressListener listener, Cancellation cancellation) {
        return settled(
                folder,
                clock,
                progress -> {
                    cancellation.check();
                    listener.progressed(progress);
                });
    }

    private static Workspace settled(Path folder, Clock clock, ProgressListener listener) {
        Workspace workspace =
                Workspace.open(folder, ReferencedLog::read, progress(folder, listener));
        try {
            new ApplyRules(workspace, clock).settle();
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    private static OpeningProgress progress(Path folder, ProgressListener listener) {
        long started = System.nanoTime();
        String subject = "bringing " + folder + " to this version";
        return (done, total) ->
                listener.progressed(
                        new Progress(
                                subject,
                                done,
                                total,
                                Unit.EXCHANGES,
                                done,
                                Duration.ofNanos(System.nanoTime() - started)));
    }
}
