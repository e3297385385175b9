package io.github.parityworkbench.app.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Logs in the native format, made for tests. */
final class NativeLogs {
    private NativeLogs() {}

    /**
     * A log with so many exchanges: every other one matches, the rest differ in one of a few ways,
     * and every hundredth line is no JSON.
     */
    static Path write(Path file, int exchanges) throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < exchanges; i++) {
            log.append(exchange(i)).append('\n');
            if (i % 100 == 99) {
                log.append("{broken\n");
            }
        }
        return Files.writeString(file, log);
    }

    private static String exchange(int i) {
        String control = "{\"id\":%d,\"name\":\"n%d\",\"tags\":[1,2,3]}".formatted(i, i);
        String candidate =
                i % 2 == 0
                        ? control
                        : switch (i % 3) {
                            case 0 -> control.replace("[1,2,3]", "[1,3]");
                            case 1 -> control.replace("\"id\":" + i, "\"id\":\"" + i + "\"");
                            default -> control.replace("\"name\"", "\"title\"");
                        };
        return String.format(
                Locale.ROOT,
                "{\"id\":\"e%d\",\"endpoint\":\"getThing%d\",\"timestamp\":\"2026-03-01T00:00:%02dZ\","
                    + "\"control\":{\"status\":200,\"body\":%s},"
                    + "\"candidate\":{\"status\":200,\"body\":%s}}",
                i,
                i % 5,
                i % 60,
                control,
                candidate);
    }
}
