package io.github.parityworkbench.app.desktop.crash;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What a failure was, for whoever mends it: types and places in this program, and the versions it
 * ran on. Messages are left out, since one may quote a payload, and so are paths.
 *
 * @param text some lines, to be read before they are sent
 */
public record CrashReport(String text) {
    private static final String OWN = "io.github.parityworkbench.";

    /**
     * Describes a failure.
     *
     * @param code the short code that the user was shown
     * @param version of the workbench
     */
    public static CrashReport of(
            Throwable failure, String code, String thread, String version, Instant time) {
        StringBuilder text = new StringBuilder();
        line(text, "Parity Workbench " + version + ", " + code);
        line(text, time.toString());
        line(text, "Java " + property("java.version") + ", " + property("java.vm.name"));
        line(text, "JavaFX " + property("javafx.runtime.version"));
        line(text, property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        Runtime runtime = Runtime.getRuntime();
        line(text, "Memory: " + (runtime.maxMemory() >> 20) + " MB at most");
        line(text, "Thread: " + thread);
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
            line(text, "");
            line(text, (at == failure ? "" : "caused by ") + at.getClass().getName());
            frames(text, at.getStackTrace());
        }
        return new CrashReport(text.toString());
    }

    private static void frames(StringBuilder text, StackTraceElement[] frames) {
        int others = 0;
        for (int i = 0; i < frames.length; i++) {
            // Beside its own, the place of the failure itself, wherever that is.
            if (i == 0 || frames[i].getClassName().startsWith(OWN)) {
                others = skipped(text, others);
                line(text, "    at " + frames[i]);
            } else {
                others++;
            }
        }
        skipped(text, others);
    }

    private static int skipped(StringBuilder text, int others) {
        if (others > 0) {
            line(text, "    (" + others + " elsewhere)");
        }
        return 0;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
