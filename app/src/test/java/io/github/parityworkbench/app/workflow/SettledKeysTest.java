package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever keys an import found out when, in the end everything is as if all had been compared by
 * the last ones: comparing everything again changes nothing.
 */
class SettledKeysTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
    private static final Endpoint LATE = new Endpoint("late");

    private static final int RECORDS = 2_010;

    /** All records in one log, and what it comes to where it is imported at once. */
    private static Path log;

    private static Outcome whole;

    @TempDir private Path folder;

    @BeforeAll
    static void importAll(@TempDir Path shared) throws IOException {
        log = Files.write(shared.resolve("log.ndjson"), lines(0, RECORDS));
        try (Workspace workspace = Workspaces.open(shared.resolve("whole"))) {
            load(workspace, 2, log);
            whole = Outcome.of(workspace);
        }
    }

    /**
     * Exchanges whose arrays tell their key together only: ids made anew, pages of other places, an
     * array in an array, and one at an endpoint of which enough is seen late. Parts have 1,000.
     */
    private static List<String> lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(SettledKeysTest::line).toList();
    }

    private static String line(int i) {
        Random random = new Random(i);
        String endpoint = i % 500 == 7 ? "late" : "get" + i % 3;
        String control = body(random, i, false);
        String candidate = i % 4 == 0 ? control : body(random, i, true);
        return """
        {"id":"e%d","endpoint":"%s","timestamp":"2026-03-01T00:00:%02dZ",
        "control":{"status":200,"body":%s},
        "candidate":{"status":%d,"body":%s}}\
        """
                .formatted(i, endpoint, i % 60, control, i % 97 == 0 ? 500 : 200, candidate);
    }

    private static String body(Random random, int i, boolean candidate) {
        int page = i % 2 == 0 ? i : i + (candidate ? 2 : 0);
        String rows =
                IntStream.range(0, 3)
                        .mapToObj(
                                row ->
                                        """
                                        {"id":%d,"token":"%x","tags":[%s]}\
                                        """
                                                .formatted(
                                                        page + row,
                                                        random.nextInt(),
                                                        tags(i, row, candidate)))
                        .collect(Collectors.joining(","));
        return "{\"n\":%d,\"rows\":[%s]}".formatted(candidate ? i % 3 : i % 5, rows);
    }

    private static String tags(int i, int row, boolean candidate) {
        String one = "{\"sku\":\"s%d\",\"at\":%d}".formatted(row, i % 3);
        String other = "{\"sku\":\"t%d\",\"at\":%d}".formatted(i % 7, candidate ? 1 : 0);
        return candidate && i % 3 == 0 ? other + "," + one : one + "," + other;
    }

    /** Everything that comparing decides. */
    private record Outcome(
            List<String> groups,
            List<String> samples,
            List<?> endpoints,
            List<Long> differences,
            Map<Endpoint, Map<FieldPath, List<String>>> keys) {
        static Outcome of(Workspace workspace) {
            List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
            return new Outcome(
                    groups.stream().map(each -> text(workspace, each)).sorted().toList(),
                    groups.stream()
                            .flatMap(each -> samples(workspace, each).stream())
                            .sorted()
                            .toList(),
                    workspace.endpoints().list(),
                    workspace.imports().list().stream().map(ImportRow::differences).toList(),
                    workspace.keys().learnt());
        }

        private static String text(Workspace workspace, GroupRow row) {
            byte[] evidence = workspace.groups().aggregate(row.id()).orElseThrow().encode();
            return row + " " + HexFormat.of().formatHex(evidence);
        }

        private static List<String> samples(Workspace workspace, GroupRow row) {
            return workspace.exchanges().samples(row.id(), 0, 100).stream()
                    .map((SampleRow each) -> row.id() + " " + each.differences())
                    .toList();
        }
    }

    private Path log(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static void load(Workspace workspace, int threads, Path... logs) throws IOException {
        load(workspace, threads, CensusLimits.DEFAULTS, logs);
    }

    private static void load(Workspace workspace, int threads, CensusLimits limits, Path... logs)
            throws IOException {
        for (Path log : logs) {
            new ImportLogs(workspace, CLOCK, limits)
                    .run(
                            List.of(log.toString()),
                            Threads.of(threads),
                            progress -> {},
                            new Cancellation());
        }
    }

    private static void load(Workspace workspace, Path log, int stopAfter) throws IOException {
        Cancellation cancellation = new Cancellation();
        new ImportLogs(workspace, CLOCK)
                .run(
                        StoppingFormat.of(log, stopAfter, cancellation),
                        ImportOptions.defaults(),
                        progress -> {},
                        cancellation);
    }

    private static Outcome rebuilt(Workspace workspace, CensusLimits limits) throws IOException {
        new CompareAgain(workspace, limits).run(progress -> {}, new Cancellation());
        return Outcome.of(workspace);
    }

    /** Every exchange that is stored was compared by the keys that are borne out by now. */
    static void requireNothingToSettle(Workspace workspace) {
        assertThat(
                        workspace.settleKeys(
                                keys -> fail("some exchanges have to be compared again"),
                                counted -> counted,
                                Integer.MAX_VALUE,
                                (done, total) -> true))
                .isTrue();
    }

    private static void assertSettled(Workspace workspace) throws IOException {
        Outcome outcome = Outcome.of(workspace);
        assertThat(workspace.verify((done, total) -> true)).contains(List.of());
        requireNothingToSettle(workspace);
        assertThat(rebuilt(workspace, CensusLimits.DEFAULTS)).isEqualTo(outcome);
    }

    @Test
    void comparingEverythingAgainChangesNothingOnAnyNumberOfThreads() throws IOException {
        for (int threads : List.of(1, 4)) {
            try (Workspace workspace = Workspaces.open(folder.resolve("w" + threads))) {
                load(workspace, threads, log);
                assertThat(Outcome.of(workspace)).isEqualTo(whole);
                assertThat(workspace.keys().learnt().get(LATE)).isNotEmpty();
                assertSettled(workspace);
            }
        }
    }

    @Test
    void norAfterSeveralSources() throws IOException {
        Path first = log("a.ndjson", lines(0, 900));
        Path second = log("b.ndjson", lines(900, 1_000));
        Path third = log("c.ndjson", lines(1_000, RECORDS));
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            load(workspace, 2, first);
            assertThat(workspace.keys().learnt().getOrDefault(LATE, Map.of())).isEmpty();
            load(workspace, 2, second, third);

            assertThat(workspace.keys().learnt().get(LATE)).isNotEmpty();
            assertSettled(workspace);
        }
    }

    @Test
    void norAfterAnImportThatWasStopped() throws IOException {
        try (Workspace workspace = Workspaces.open(folder.resolve("stopped"))) {
            load(workspace, log, 1_500);
            load(workspace, 3, log);

            assertThat(Outcome.of(workspace)).isEqualTo(whole);
            assertSettled(workspace);
        }
    }

    @Test
    void norWhereThereAreAsManyGroupsAsThereMayBe() throws IOException {
        CensusLimits few = new CensusLimits(2, 6, 2, 100_000);
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            load(workspace, 2, few, log("a.ndjson", lines(0, 900)));
            load(workspace, 2, few, log("b.ndjson", lines(900, RECORDS)));
            Outcome outcome = Outcome.of(workspace);

            assertThat(outcome.groups()).anyMatch(each -> each.contains(".*"));
            assertThat(rebuilt(workspace, few)).isEqualTo(outcome);
        }
    }

    @Test
    void norWhereAPartIsStoredInPieces() throws IOException {
        CensusLimits small = new CensusLimits(2_000, 10_000, 100, 500);
        try (Workspace workspace = Workspaces.open(folder.resolve("pieces"))) {
            load(workspace, 2, small, log);

            assertThat(Outcome.of(workspace)).isEqualTo(whole);
            assertSettled(workspace);
        }
    }
}
