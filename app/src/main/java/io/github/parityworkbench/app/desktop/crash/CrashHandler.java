package io.github.parityworkbench.app.desktop.crash;

import io.github.parityworkbench.app.desktop.overlay.ErrorMessage;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what nobody caught: writes a report and says so in one dialog, however many failures follow
 * each other.
 */
public final class CrashHandler implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

    private final TaskExecutor tasks;
    private final Texts texts;
    private final CrashReports reports;
    private final BiConsumer<ErrorMessage, Optional<Path>> show;

    /**
     * @param show called on the screen's thread with the file of the report, if it could be written
     */
    public CrashHandler(
            TaskExecutor tasks,
            Texts texts,
            CrashReports reports,
            BiConsumer<ErrorMessage, Optional<Path>> show) {
        this.tasks = tasks;
        this.texts = texts;
        this.reports = reports;
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        ErrorMessage message = ErrorMessage.of(failure, texts);
        LOG.error("uncaught: {} {}", message.code(), failure.getClass().getName());
        tasks.run(
                () -> write(failure, message.code(), thread.getName()),
                report -> show.accept(message, report),
                error -> show.accept(message, Optional.empty()));
    }

    private Optional<Path> write(Throwable failure, String code, String thread) {
        try {
            return Optional.of(reports.write(failure, code, thread));
        } catch (IOException e) {
            LOG.warn("the report of a failure cannot be written to {}", reports.folder());
            return Optional.empty();
        }
    }
}
