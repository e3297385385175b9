package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.ProblemRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs with more endpoints and groups than there may be, here with low limits. */
class CensusTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
    private static final CensusLimits LIMITS = new CensusLimits(5, 20, 3, 700);
    private static final int EXCHANGES = 6_000;

    @TempDir private Path folder;

    /** What an import left, but for what depends on the time. */
    private record Outcome(
            List<EndpointRow> endpoints, List<GroupRow> groups, List<ProblemRow> problems) {}

    @Test
    void countsEndpointsBeyondTheLimitAsOne() throws IOException {
        Path log = log(i -> exchange("get" + i, "{\"a\":1}", "{\"a\":2}"));
        Outcome outcome = load(log, 2);

        assertThat(outcome.endpoints())
                .extracting(row -> row.endpoint().name())
                .containsExactlyInAnyOrder("get0", "get1", "get2", "get3", "get4", "(other)");
        assertThat(outcome.endpoints())
                .filteredOn(row -> row.endpoint().equals(Census.OTHER))
                .extracting(EndpointRow::exchanges)
                .containsExactly((long) EXCHANGES - 5);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.provenance().line()).isEqualTo(6))
                .asString()
                .contains("more than 5 endpoints", "(other)");
    }

    @Test
    void gathersGroupsBeyondTheLimitUnderTheirPathWithoutTheLastName() throws IOException {
        Path log =
                log(
                        i ->
                                exchange(
                                        "get",
                                        "{\"m\":{\"%s\":1}}".formatted(word(i)),
                                        "{\"m\":{\"%s\":2}}".formatted(word(i))));
        Outcome outcome = load(log, 2);

        assertThat(outcome.groups())
                .extracting(row -> row.key().path().toString())
                .contains("$.m.*")
                .hasSizeLessThanOrEqualTo(21);
        assertThat(outcome.groups().stream().mapToLong(GroupRow::occurrences).sum())
                .isEqualTo(EXCHANGES);
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .contains("more than 20 groups", "$.m.*");
    }

    @Test
    void gathersTheRestWithoutAnyNames() throws IOException {
        Outcome outcome =
                load(
                        log(
                                i ->
                                        exchange(
                                                "get",
                                                "{\"%s\":{\"%s\":1}}".formatted(word(i), word(i)),
                                                "{\"%s\":{\"%s\":2}}".formatted(word(i), word(i)))),
                        2);

        assertThat(outcome.groups())
                .extracting(row -> row.key().path().toString())
                .contains("$.*.*");
        assertThat(outcome.groups()).hasSizeLessThanOrEqualTo(24);
        assertThat(outcome.problems()).hasSize(3);
    }

    @Test
    void gathersWhatOneExchangeAloneHasTooMuchOf() throws IOException {
        StringBuilder control = new StringBuilder("{\"z\":0");
        for (int i = 0; i < 500; i++) {
            control.append(",\"").append(word(i)).append("\":1");
        }
        String one = control.append('}').toString();
        Outcome outcome = load(log(i -> exchange("get", one, one.replace(":1", ":2")), 4), 2);

        assertThat(outcome.groups()).hasSizeLessThanOrEqualTo(21);
        assertThat(outcome.groups().stream().mapToLong(GroupRow::occurrences).sum())
                .isEqualTo(2_000);
    }

    @Test
    void givesTheSameOnAnyNumberOfThreadsAndInTwoGoes() throws IOException {
        IntFunction<String> both =
                i ->
                        exchange(
                                "get" + i % 7,
                                "{\"m\":{\"%s\":1}}".formatted(word(i)),
                                "{\"m\":{\"%s\":2}}".formatted(word(i)));
        Path log = log(both);
        Outcome one = load(log, 1);
        assertThat(load(log, 3)).isEqualTo(one);

        Path half = log(both, EXCHANGES / 2);
        try (Workspace workspace = Workspaces.open(folder.resolve("goes"))) {
            run(workspace, half, 2);
            log(both);
            run(workspace, log, 2);
            assertThat(outcome(workspace)).isEqualTo(one);
            assertThat(workspace.verify((done, total) -> true).orElseThrow()).isEmpty();
        }
    }

    @Test
    void tellsOfALimitWithoutCountingARecordAsLost() throws IOException {
        Path log = log(i -> exchange("get" + i, "{\"a\":1}", "{\"a\":2}"), 30);
        Files.writeString(log, "{broken\n", StandardOpenOption.APPEND);
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            ImportReport report = run(workspace, log, 2);
            assertThat(report.problems()).isEqualTo(1);
            assertThat(report.notices()).isEqualTo(1);
            assertThat(workspace.problems().unreadable()).isEqualTo(1);
            assertThat(workspace.problems().list(0, 9))
                    .extracting(ProblemRow::reason)
                    .anyMatch(reason -> reason.startsWith(ProblemRow.LIMIT));
            assertThat(workspace.problems().count()).isEqualTo(2);
        }
    }

    @Test
    void storesWhatHasManyDifferencesLittleByLittle() throws IOException {
        StringBuilder numbers = new StringBuilder("[0");
        for (int i = 1; i < 300; i++) {
            numbers.append(',').append(i);
        }
        String many = numbers.append(']').toString();
        Path log = log(i -> exchange("get", many, many.replace(",", ",9")), 20);
        Outcome one = load(log, 1);
        assertThat(one.groups().stream().mapToLong(GroupRow::occurrences).sum())
                .isGreaterThan(LIMITS.differences());
        assertThat(load(log, 3)).isEqualTo(one);
    }

    @Test
    void leavesALogWithinTheLimitsAsItIs() throws IOException {
        Path log = log(i -> exchange("get" + i % 5, "{\"a\":{\"b\":1}}", "{\"a\":{\"b\":2}}"));
        Outcome outcome = load(log, 2);

        assertThat(outcome.endpoints()).hasSize(5);
        assertThat(outcome.groups()).hasSize(5);
        assertThat(outcome.problems()).isEmpty();
    }

    /** A name without digits, another one for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("n");
        for (int rest = number + 1; rest > 0; rest /= 20) {
            word.append((char) ('a' + rest % 20));
        }
        return word.toString();
    }

    private static String exchange(String endpoint, String control, String candidate) {
        return "{\"endpoint\":\"%s\",\"control\":{\"status\":200,\"body\":%s},\"candidate\":{\"status\":200,\"body\":%s}}"
                .formatted(endpoint, control, candidate);
    }

    private Path log(IntFunction<String> exchange) throws IOException {
        return log(exchange, EXCHANGES);
    }

    private Path log(IntFunction<String> exchange, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(exchange.apply(i)).append('\n');
        }
        return Files.writeString(folder.resolve("log.ndjson"), lines);
    }

    private Outcome load(Path log, int threads) throws IOException {
        try (Workspace workspace = Workspaces.open(folder.resolve("w" + threads))) {
            run(workspace, log, threads);
            return outcome(workspace);
        }
    }

    private static ImportReport run(Workspace workspace, Path log, int threads) throws IOException {
        return new ImportLogs(workspace, CLOCK, LIMITS)
                .run(
                        List.of(log.toString()),
                        Threads.of(threads),
                        progress -> {},
                        new Cancellation());
    }

    private static Outcome outcome(Workspace workspace) {
        return new Outcome(
                workspace.endpoints().list(),
                workspace.groups().list(GroupFilter.ALL),
                workspace.problems().list(0, 100));
    }
}
