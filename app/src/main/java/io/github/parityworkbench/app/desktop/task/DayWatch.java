package io.github.parityworkbench.app.desktop.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells that another day has begun. Looks at the clock each minute, and does not wait for midnight:
 * a computer may sleep over it.
 */
public final class DayWatch {
    private final Clock clock;
    private final TaskExecutor tasks;
    private final Runnable begun;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(DayWatch::thread);
    private LocalDate day;

    /**
     * @param begun called on the screen's thread on each new day, by the zone of the clock
     */
    public DayWatch(Clock clock, TaskExecutor tasks, Runnable begun) {
        this.clock = clock;
        this.tasks = tasks;
        this.begun = begun;
        this.day = LocalDate.now(clock);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "parity-day");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to watch. */
    @SuppressWarnings("FutureReturnValueIgnored") // it is over with the timer
    public void start() {
        timer.scheduleWithFixedDelay(() -> tasks.onScreen(this::look), 1, 1, TimeUnit.MINUTES);
    }

    /** Watches no longer. */
    public void stop() {
        timer.shutdown();
    }

    void look() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            begun.run();
        }
    }
}
