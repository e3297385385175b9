package io.github.parityworkbench.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Beats on the JavaFX thread, and notes when a beat comes late, with what the thread was at then.
 */
final class Heartbeat {
    private static final long INTERVAL_MILLISECONDS = 10;

    private final long limitNanos;
    private final List<String> stalls = new ArrayList<>();
    private final AtomicLong asked = new AtomicLong();
    private final Thread screen;
    private final Thread beating = new Thread(this::beat, "heartbeat");
    private volatile boolean running = true;
    private volatile long longest;

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

    /** The longest time between a wish and its turn on the JavaFX thread. */
    long longestMilliseconds() {
        return longest / 1_000_000;
    }

    private void beat() {
        while (running) {
            long start = System.nanoTime();
            asked.set(start);
            Platform.runLater(() -> asked.set(0));
            boolean noted = false;
            while (asked.get() != 0 && running) {
                pause();
                if (!noted && System.nanoTime() - start > limitNanos) {
                    noted = true;
                    stalls.add(place());
                }
            }
            longest = Math.max(longest, System.nanoTime() - start);
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
