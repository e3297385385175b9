package io.github.parityworkbench.app.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Logs with a little of everything that is counted: matches, summaries, broken records, arrays
 * whose key several logs tell together only, a map, and causes that only a group shows.
 */
final class VariedLogs {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    /** In this one nearly all members of what looks like a map in others are in each exchange. */
    private static final int LOG_OF_RECORDS = 2;

    /** How a candidate may depart from control, beside what always differs. */
    private enum Departure {
        NAMES,
        PAGE,
        ORDER
    }

    private final int log;
    private final Random random;

    private VariedLogs(int log) {
        this.log = log;
        this.random = new Random(log);
    }

    /** Writes the log of that number, the same each time. */
    static Path write(Path folder, int log, int records) throws IOException {
        VariedLogs logs = new VariedLogs(log);
        return Files.write(
                folder.resolve("log-" + log + ".ndjson"),
                IntStream.range(0, records).mapToObj(logs::line).toList());
    }

    private String line(int i) {
        String endpoint = List.of("getRows", "getMap", "GET /x/{id}").get(random.nextInt(3));
        return switch (random.nextInt(30)) {
            case 0 -> "{broken";
            case 1 ->
                    "{\"summary\":true,\"endpoint\":\"%s\",\"matched\":%d,\"mismatched\":%d}"
                            .formatted(endpoint, random.nextInt(100), random.nextInt(100));
            default -> exchange(i, endpoint);
        };
    }

    private String exchange(int i, String endpoint) {
        String control = control(i, endpoint);
        String candidate = random.nextInt(4) == 0 ? control : candidate(i, endpoint);
        return "{\"id\":\"e%d\",\"endpoint\":\"%s\",%s%s%s,%s}"
                .formatted(
                        i,
                        endpoint,
                        random.nextInt(9) == 0 ? "" : "\"timestamp\":\"" + time() + "\",",
                        random.nextInt(5) == 0 ? "\"matched\":" + random.nextBoolean() + "," : "",
                        response("control", 200, control),
                        response("candidate", random.nextInt(20) == 0 ? 500 : 200, candidate));
    }

    private Instant time() {
        return START.plusSeconds(random.nextInt(1_000_000));
    }

    private static String response(String side, int status, String body) {
        return "\"%s\":{\"status\":%d,\"body\":%s}".formatted(side, status, body);
    }

    private String control(int i, String endpoint) {
        String gone = random.nextBoolean() ? ",\"gone\":null" : "";
        String inside = endpoint.equals("getMap") ? map(i, -1) : rows(i, i, 0, false);
        return body(i, "s", inside + gone);
    }

    private String candidate(int i, String endpoint) {
        Departure departure = Departure.values()[random.nextInt(3)];
        String went = random.nextBoolean() ? ",\"went\":null" : "";
        String inside =
                endpoint.equals("getMap")
                        ? map(i, departure == Departure.PAGE ? -1 : 1)
                        : rows(
                                i,
                                departure == Departure.PAGE ? i + 1 : i,
                                departure == Departure.NAMES ? 1 : 0,
                                departure == Departure.ORDER);
        return body(i + 5, "S", inside + went);
    }

    private String body(int n, String state, String inside) {
        return "{\"n\":%d,\"token\":\"%x\",\"state\":\"%s%d\",%s}"
                .formatted(n, random.nextLong() | 1L << 62, state, n % 3, inside);
    }

    private String map(int i, int sign) {
        return IntStream.range(0, log == LOG_OF_RECORDS ? 30 : 3)
                .map(k -> (i * 5 + k * 7 + log) % 40)
                .mapToObj(user -> "\"user-%d\":%d".formatted(user, sign * (user + 1)))
                .collect(Collectors.joining(",", "\"byUser\":{", "}"));
    }

    /** Of the first log the ids meet by chance only. */
    private String rows(int i, int page, int renamed, boolean turned) {
        int count = 1 + i % 4;
        return IntStream.range(0, count)
                .map(k -> turned ? count - k - 1 : k)
                .mapToObj(
                        row ->
                                "{\"id\":%d,\"name\":\"%s%d\"}"
                                        .formatted(
                                                log == 0 ? random.nextInt(5) : page + row,
                                                "x".repeat(i % 90),
                                                (row + i + renamed) % 10))
                .collect(Collectors.joining(",", "\"rows\":[", "]"));
    }
}
