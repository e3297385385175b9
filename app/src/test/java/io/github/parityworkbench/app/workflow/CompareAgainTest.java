package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that only many exchanges together tell, keys that the user sets, and comparing by them. */
class CompareAgainTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
    private static final EndpointPattern ALL = EndpointPattern.parse("*");
    private static final FieldPath ROOT = FieldPath.ROOT;

    @TempDir private Path folder;

    /** What must not depend on how logs came; rates do, on what else their source logs. */
    private static List<String> outcome(Workspace workspace) {
        return workspace.groups().list(GroupFilter.ALL).stream()
                .map(CompareAgainTest::withoutRate)
                .sorted()
                .toList();
    }

    private static String withoutRate(GroupRow row) {
        return "%s %s %d %d %d %s %s %s"
                .formatted(
                        row.key(),
                        row.cause(),
                        row.exchanges(),
                        row.occurrences(),
                        row.activeOccurrences(),
                        row.firstSeen(),
                        row.overTime(),
                        row.noiseShare());
    }

    private List<String> demoLog() throws IOException {
        Path log =
                DemoLogs.copyTo(folder.resolve("logs")).stream()
                        .filter(file -> file.toString().contains("json-server"))
                        .findFirst()
                        .orElseThrow();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(log)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static void run(Workspace workspace, Path log, int threads, boolean headers)
            throws IOException {
        new ImportLogs(workspace, CLOCK)
                .run(
                        List.of(log.toString()),
                        Threads.of(threads).withHeaders(headers),
                        progress -> {},
                        new Cancellation());
    }

    private static void compareAgain(Workspace workspace) throws IOException {
        new CompareAgain(workspace).run(progress -> {}, new Cancellation());
    }

    private static void set(Workspace workspace, ArrayKey key, Cancellation cancellation)
            throws IOException {
        new CompareAgain(workspace).set(key, progress -> {}, cancellation);
    }

    private static boolean remove(Workspace workspace, EndpointPattern endpoints)
            throws IOException {
        return new CompareAgain(workspace)
                .remove(endpoints, ROOT, progress -> {}, new Cancellation());
    }

    private static List<String> groups(Workspace workspace, String endpoint) {
        return workspace.groups().list(GroupFilter.ALL).stream()
                .filter(row -> row.key().endpoint().name().equals(endpoint))
                .map(row -> row.key().path() + " " + row.key().kind().label())
                .sorted()
                .toList();
    }

    @Test
    void pagesOfDifferentPlacesAreTakenForWhatTheyAre() throws IOException {
        Path log = write("log.ndjson", demoLog());

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            run(workspace, log, 2, false);

            assertThat(workspace.keys().learnt().get(new Endpoint("GET /topics")))
                    .isEqualTo(Map.of(ROOT, List.of("id")));
            assertThat(groups(workspace, "GET /topics"))
                    .containsExactly("$ type", "$[*] extra", "$[*] missing", "$[*].id type");
            SettledKeysTest.requireNothingToSettle(workspace);
        }
    }

    @Test
    void theOutcomeDependsNeitherOnTheOrderNorOnHowLogsAreSplitNorOnThreads() throws IOException {
        List<String> lines = demoLog();
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        List<List<String>> outcomes = new ArrayList<>();

        try (Workspace workspace = Workspaces.open(folder.resolve("whole"))) {
            run(workspace, write("log.ndjson", lines), 2, false);
            outcomes.add(outcome(workspace));
        }
        try (Workspace workspace = Workspaces.open(folder.resolve("split"))) {
            run(workspace, write("a.ndjson", reversed.subList(0, 90)), 1, false);
            run(workspace, write("b.ndjson", reversed.subList(90, reversed.size())), 3, false);
            outcomes.add(outcome(workspace));
        }

        assertThat(outcomes.get(1)).isEqualTo(outcomes.get(0));
    }

    private static String exchange(int id, String control, String candidate) {
        return ("{\"id\":\"e%d\",\"endpoint\":\"getRows\",\"control\":{\"status\":200,"
                        + "\"headers\":{\"x\":\"%d\"},\"body\":%s},"
                        + "\"candidate\":{\"status\":500,\"headers\":{\"x\":\"y\"},\"body\":%s}}")
                .formatted(id, id, control, candidate);
    }

    /** Pages of other places of a list, so far apart: without a common element none shows it. */
    private Path pages(int from, int to, int apart) throws IOException {
        return write(
                "pages-" + from + ".ndjson",
                IntStream.range(from, to)
                        .mapToObj(i -> exchange(i, page(i), page(i + apart)))
                        .toList());
    }

    private static String page(int from) {
        return IntStream.range(from, from + 3)
                .mapToObj("{\"id\":%1$d,\"sku\":\"s%1$d\"}"::formatted)
                .toList()
                .toString();
    }

    @Test
    void whatRulesHidOfWhatIsComparedAgainIsCountedOnInLaterImports() throws IOException {
        List<Rule> rules =
                List.of(
                        Rule.builder("inside", PathPattern.parse("$[*].*")).build(),
                        Rule.builder("status", PathPattern.parse("$")).part(Part.STATUS).build());
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            new ApplyRules(workspace, CLOCK)
                    .addAll(rules, ProgressListener.NONE, new Cancellation());
            run(workspace, pages(0, 2, 9), 1, false);
            assertThat(workspace.endpoints().list().get(0).mismatched()).isZero();
            run(workspace, pages(2, 60, 1), 1, false);
            assertThat(workspace.endpoints().list().get(0).mismatched()).isEqualTo(60);
            run(workspace, pages(60, 70, 1), 1, false);
            assertThat(workspace.endpoints().list().get(0).mismatched()).isEqualTo(70);
        }
    }

    private Path swappedIds() throws IOException {
        return write(
                "rows.ndjson",
                List.of(
                        exchange(
                                1,
                                "[{\"id\":1,\"sku\":\"a\"},{\"id\":2,\"sku\":\"b\"}]",
                                "[{\"id\":2,\"sku\":\"a\"},{\"id\":1,\"sku\":\"b\"}]"),
                        exchange(2, "[{\"id\":1,\"sku\":\"a\"}]", "[{\"id\":1,\"sku\":\"a\"}]")));
    }

    @Test
    void aKeyThatTheUserSetsHoldsForWhatIsStoredAndOutlivesTheDatabase() throws IOException {
        Path home = folder.resolve("w");
        ArrayKey sku = new ArrayKey(EndpointPattern.parse("get*"), ROOT, List.of("sku"));
        Path log = swappedIds();

        try (Workspace workspace = Workspaces.open(home)) {
            run(workspace, log, 1, false);
            List<String> before = groups(workspace, "getRows");
            assertThat(before).contains("$ order");

            set(workspace, sku, new Cancellation());
            assertThat(groups(workspace, "getRows")).containsExactly("$ value", "$[*].id value");

            assertThat(remove(workspace, ALL)).isFalse();
            assertThat(remove(workspace, sku.endpoints())).isTrue();
            assertThat(groups(workspace, "getRows")).isEqualTo(before);

            set(workspace, sku, new Cancellation());
        }
        Files.delete(home.resolve("workspace.mv.db"));
        try (Workspace workspace = Workspaces.open(home)) {
            assertThat(workspace.keys().list()).containsExactly(sku);
            run(workspace, log, 1, false);
            assertThat(groups(workspace, "getRows")).containsExactly("$ value", "$[*].id value");
        }
    }

    @Test
    void comparingAgainByTheSameKeysChangesNothingAndKeepsDecisions() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 700);

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            run(workspace, log, 2, false);
            run(workspace, swappedIds(), 2, true);
            String first = workspace.groups().list(GroupFilter.ALL).get(0).id();
            workspace.triage().decide(List.of(TriageChange.note(List.of(first), "seen")), "me");
            List<EndpointRow> endpoints = workspace.endpoints().list();
            List<String> before = outcome(workspace);
            compareAgain(workspace);

            assertThat(outcome(workspace)).isEqualTo(before);
            assertThat(workspace.endpoints().list()).isEqualTo(endpoints);
            assertThat(groups(workspace, "getRows")).contains("$.x value");
            assertThat(workspace.groups().find(first).orElseThrow().note()).isEqualTo("seen");
            assertThat(workspace.imports().list().get(0).differences()).isEqualTo(466);
        }
    }

    @Test
    void aCancelLeavesEverythingAsItWas() throws IOException {
        Path log = swappedIds();

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            run(workspace, log, 1, false);
            List<String> before = outcome(workspace);
            ArrayKey sku = new ArrayKey(ALL, ROOT, List.of("sku"));
            Cancellation cancellation = new Cancellation();
            cancellation.request();

            assertThatThrownBy(() -> set(workspace, sku, cancellation))
                    .isInstanceOf(CancelledException.class);
            assertThat(outcome(workspace)).isEqualTo(before);
            assertThat(workspace.keys().list()).isEmpty();
            assertThat(workspace.folder().resolve("decisions.journal")).doesNotExist();

            set(workspace, sku, new Cancellation());
            assertThatThrownBy(
                            () ->
                                    new CompareAgain(workspace)
                                            .remove(ALL, ROOT, progress -> {}, cancellation))
                    .isInstanceOf(CancelledException.class);
            assertThat(workspace.keys().list()).containsExactly(sku);
        }
    }
}
