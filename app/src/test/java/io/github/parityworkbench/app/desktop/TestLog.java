package io.github.parityworkbench.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small logs for tests. */
public final class TestLog {
    private final List<String> lines = new ArrayList<>();

    /** An exchange whose bodies are these. */
    public TestLog exchange(String endpoint, String control, String candidate) {
        lines.add(
                """
                {"id":"e%d","timestamp":"2026-03-01T00:%02d:00Z","endpoint":"%s",\
                "request":{"method":"GET","url":"/%s?token=abc","headers":{"accept":"*/*"}},\
                "control":{"status":200,"headers":{"x-old":"1"},"body":%s,"durationMs":41.2},\
                "candidate":{"status":200,"headers":{"x-new":"1"},"body":%s,"durationMs":3.1}}\
                """
                        .formatted(
                                lines.size(),
                                lines.size() % 60,
                                endpoint,
                                endpoint,
                                control,
                                candidate));
        return this;
    }

    /** An exchange where only the statuses differ. */
    public TestLog statuses(String endpoint, int control, int candidate) {
        lines.add(
                """
                {"id":"e%d","endpoint":"%s","control":{"status":%d,"body":{}},\
                "candidate":{"status":%d,"body":{}}}\
                """
                        .formatted(lines.size(), endpoint, control, candidate));
        return this;
    }

    /** A line that cannot be read. */
    public TestLog broken() {
        lines.add("{\"id\":\"broken\",");
        return this;
    }

    /** Writes the file. */
    public Path write(Path file) throws IOException {
        return Files.write(file, lines);
    }

    /** Three endpoints: one with two groups and a match, one with none, one by its status. */
    public static TestLog small() {
        TestLog log = new TestLog();
        for (int i = 0; i < 6; i++) {
            log.exchange("getUser", "{\"id\":" + i + ",\"n\":1}", "{\"id\":\"" + i + "\",\"n\":1}");
        }
        return log.exchange("getUser", "{\"a\":1}", "{\"a\":1}")
                .exchange("getUser", "{\"id\":7,\"old\":true}", "{\"id\":7}")
                .exchange("getBook", "{\"title\":\"A\"}", "{\"title\":\"B\"}")
                .statuses("getGone", 200, 404);
    }
}
