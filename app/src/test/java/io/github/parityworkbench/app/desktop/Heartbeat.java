package io.github.parityworkbench.app.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Beats on the JavaFX thread, and notes where it is kept from a beat by work of its own that takes
 * long, in processor time: on a busy machine a beat may be late for the sake of others.
 */
final class Heartbeat {
    private static final long INTERVAL_MILLISECONDS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long limitNanos;
    private final List<String> stalls = new ArrayList<>();
    private final AtomicLong asked = new AtomicLong();
    private final Thread screen;
    private final Thread beating = new Thread(this::beat, "heartbeat");
    private volatile boolean running = true;
    private volatile long mostWork;
    private volatile long longestWait;

    /**
     * @param screen the JavaFX thread
     */
    Heartbeat(Thread screen, long limitMilliseconds) {
        this.screen = screen;
        this.limitNanos = limitMilliseconds * 1_000_000;
        beating.setDaemon(true);
    }

    void start() {
        beating.start();
    }

    /** Ends it; each stall over the limit. */
    List<String> stop() throws InterruptedException {
        running = false;
        beating.join();
        return List.copyOf(stalls);
    }

    /** The most processor time that the JavaFX thread took between a wish and its turn. */
    long mostWorkMilliseconds() {
        return mostWork / 1_000_000;
    }

    /** The longest time between a wish and its turn on the JavaFX thread. */
    long longestWaitMilliseconds() {
        return longestWait / 1_000_000;
    }

    private void beat() {
        while (running) {
            long start = System.nanoTime();
            long before = THREADS.getThreadCpuTime(screen.getId());
            asked.set(start);
            Platform.runLater(() -> asked.set(0));
            boolean noted = false;
            long work = 0;
            while (asked.get() != 0 && running) {
                pause();
                work = THREADS.getThreadCpuTime(screen.getId()) - before;
                if (!noted && work > limitNanos) {
                    noted = true;
                    stalls.add(place());
                }
            }
            mostWork = Math.max(mostWork, work);
            longestWait = Math.max(longestWait, System.nanoTime() - start);
            pause();
        }
    }

    private String place() {
        StringBuilder text = new StringBuilder("over the limit at");
        StackTraceElement[] frames = screen.getStackTrace();
        for (int i = 0; i < Math.min(30, frames.length); i++) {
            text.append("\n    ").append(frames[i]);
        }
        return text.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(INTERVAL_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
