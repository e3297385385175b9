package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.group.Classifier;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.json.JsonDiffer;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.importers.ContentHash;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.ImportSession;
import io.github.parityworkbench.localdb.SourceIdentity;
import io.github.parityworkbench.localdb.StoredExchange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportLogsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
    private static final int EXCHANGES = 3_500;

    @TempDir private Path folder;

    /** Everything that two imports of the same must agree on. */
    private record Outcome(List<GroupRow> groups, List<EndpointRow> endpoints, long problems) {
        static Outcome of(Workspace workspace) {
            return new Outcome(
                    workspace.groups().list(GroupFilter.ALL),
                    workspace.endpoints().list(),
                    workspace.problems().count());
        }
    }

    @Test
    void countsWhatItReads() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), EXCHANGES);

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            ImportReport report = run(workspace, log, 2);

            assertThat(report.exchanges()).isEqualTo(EXCHANGES);
            assertThat(report.mismatched()).isEqualTo(EXCHANGES / 2);
            assertThat(report.problems()).isEqualTo(EXCHANGES / 100);
            assertThat(report.bytes()).isEqualTo(Files.size(log));
            assertThat(report.groups())
                    .isEqualTo(workspace.groups().list(GroupFilter.ACTIVE).size())
                    .isEqualTo(20);
            assertThat(report.cancelled()).isFalse();
            assertThat(workspace.problems().count()).isEqualTo(report.problems());
        }
    }

    @Test
    void totalsAreSomethingNewToo() throws IOException {
        Path totals = folder.resolve("totals.ndjson");
        Files.writeString(
                totals,
                "{\"summary\":true,\"endpoint\":\"getUser\",\"matched\":9,\"mismatched\":1}\n");
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            assertThat(run(workspace, totals, 2).addedNothing()).isFalse();
            assertThat(run(workspace, totals, 2).addedNothing()).isTrue();
        }
    }

    @Test
    void aLogIsTheSameCompressedOrNot() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 300);
        Path compressed = compressed(log);
        for (List<Path> order : List.of(List.of(log, compressed), List.of(compressed, log))) {
            try (Workspace workspace =
                    Workspaces.open(Files.createTempDirectory(folder, "order").resolve("w"))) {
                assertThat(run(workspace, order.get(0), 2).exchanges()).isEqualTo(300);
                assertThat(run(workspace, order.get(1), 2).addedNothing()).isTrue();
                assertThat(run(workspace, order.get(0), 2).addedNothing()).isTrue();
            }
        }
    }

    @Test
    void aLogThatHasGrownAndWasCompressedThenGoesOnWhereItWas() throws IOException {
        Path whole = NativeLogs.write(folder.resolve("whole.ndjson"), 300);
        List<String> lines = Files.readAllLines(whole);
        Path log = folder.resolve("log.ndjson");
        Files.write(log, lines.subList(0, 100));
        Path rotated = compressed(whole);
        try (Workspace workspace = Workspaces.open(folder.resolve("w"));
                Workspace other = Workspaces.open(folder.resolve("other"))) {
            run(workspace, log, 2);
            run(workspace, rotated, 2);
            run(other, whole, 2);
            assertThat(Outcome.of(workspace)).isEqualTo(Outcome.of(other));
            assertThat(workspace.imports().list()).hasSize(1);
            assertThat(run(workspace, whole, 2).addedNothing()).isTrue();
        }
    }

    @Test
    void aLogThatIsKnownByItsCompressedBytesIsKnownSo() throws IOException {
        Path compressed = compressed(NativeLogs.write(folder.resolve("log.ndjson"), 300));
        byte[] bytes = Files.readAllBytes(compressed);
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            know(workspace, bytes);
            assertThat(run(workspace, compressed, 2).addedNothing()).isTrue();
        }
    }

    /** Has a workspace know a source without records, as one of before does. */
    private static void know(Workspace workspace, byte[] bytes) {
        String sha256 = ContentHash.SHA_256.hex(bytes);
        SourceIdentity known = new SourceIdentity("l", sha256, bytes.length, "native");
        try (ImportSession session =
                workspace.imports().begin(known, null, null, workspace.rules().inForce())) {
            session.finish();
        }
    }

    @Test
    void aWorkspaceThatKnowsSourcesByALongerHashGoesOnWithIt() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 300);
        byte[] bytes = Files.readAllBytes(log);
        int line = new String(bytes, StandardCharsets.UTF_8).indexOf('\n') + 1;
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            know(workspace, Arrays.copyOf(bytes, line));
            run(workspace, log, 2);
            assertThat(workspace.imports().list())
                    .extracting(each -> each.source().hash())
                    .containsExactly(ContentHash.SHA_256.hex(bytes));
            assertThat(run(workspace, log, 2).addedNothing()).isTrue();
        }
    }

    private static Path compressed(Path log) throws IOException {
        Path compressed = Path.of(log + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(log, out);
        }
        return compressed;
    }

    @Test
    void keepsDifferencesThatCameWithoutBodiesAndSaysSo() throws IOException {
        Path log = folder.resolve("getUser.json");
        Files.writeString(
                log,
                "{\"name\":[\"Anna\",\"Ana\"],\"l\":{\"_t\":\"a\",\"3\":[1],\"_2\":[\"old\",0,0]}}");

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            ImportReport report = run(workspace, log, 2);

            assertThat(report.mismatched()).isEqualTo(1);
            assertThat(workspace.groups().list(GroupFilter.ACTIVE))
                    .extracting(group -> group.key().path() + " " + group.key().kind())
                    .containsExactlyInAnyOrder("$.name VALUE", "$.l[*] EXTRA", "$.l[*] MISSING");
            StoredExchange stored = workspace.exchanges().get(1);
            assertThat(stored.onlyDifferences()).isTrue();
            assertThat(stored.exchange().endpoint().name()).isEqualTo("getUser");
            assertThat(stored.differences())
                    .extracting(each -> String.valueOf(each.difference().control()))
                    .contains("\"Anna\"", "\"old\"");
        }
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), EXCHANGES);
        List<Outcome> outcomes = new ArrayList<>();

        for (int threads : new int[] {1, 2, 5}) {
            try (Workspace workspace = Workspaces.open(folder.resolve("w" + threads))) {
                run(workspace, log, threads);
                outcomes.add(Outcome.of(workspace));
            }
        }

        assertThat(outcomes.get(1)).isEqualTo(outcomes.get(0));
        assertThat(outcomes.get(2)).isEqualTo(outcomes.get(0));
    }

    @Test
    void findsTheSameInBothWaysToCompare() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 300);

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            ImportReport report =
                    new ImportLogs(workspace, CLOCK)
                            .run(
                                    List.of(log.toString()),
                                    ImportOptions.defaults().withVerify(true),
                                    ProgressListener.NONE,
                                    new Cancellation());

            assertThat(report.exchanges()).isEqualTo(300);
        }
    }

    @Test
    void namesTheLineAboutWhichTheTwoWaysDisagree() {
        JsonDiffer documents = new JsonDiffer(DiffOptions.DEFAULTS);
        ExchangeDiffer differ = new ExchangeDiffer(endpoint -> documents, false);
        ExchangeDiffer other = new ExchangeDiffer(endpoint -> documents, true);
        Classifier classifier = new Classifier(new RuleSet(List.of()), LocalDate.EPOCH);
        Exchange exchange =
                new Exchange(
                        "e",
                        new Endpoint("e"),
                        null,
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        new Response(200, Headers.NONE, null, null),
                        new Response(200, new Headers(Map.of("a", List.of("b"))), null, null),
                        null,
                        null,
                        null,
                        new Provenance("log.ndjson", 12, 34));

        assertThatThrownBy(() -> new Comparing(differ, other, classifier).compare(exchange))
                .isInstanceOf(UnequalAnswersException.class)
                .hasMessageContaining("log.ndjson:12,");
    }

    @Test
    void addsNothingTheSecondTimeUnderWhateverName() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 300);
        Path copy = Files.copy(log, folder.resolve("copy.ndjson"));

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            run(workspace, log, 2);
            Outcome before = Outcome.of(workspace);
            ImportReport again = run(workspace, copy, 2);

            assertThat(again.addedNothing()).isTrue();
            assertThat(Outcome.of(workspace)).isEqualTo(before);
        }
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), EXCHANGES);
        Outcome whole;
        try (Workspace workspace = Workspaces.open(folder.resolve("whole"))) {
            run(workspace, log, 2);
            whole = Outcome.of(workspace);
        }
        Path folderOfStopped = folder.resolve("stopped");

        long first;
        try (Workspace workspace = Workspaces.open(folderOfStopped)) {
            Cancellation cancellation = new Cancellation();
            ImportReport stopped =
                    new ImportLogs(workspace, CLOCK)
                            .run(
                                    StoppingFormat.of(log, 3_000, cancellation),
                                    Threads.of(1),
                                    ProgressListener.NONE,
                                    cancellation);
            assertThat(stopped.cancelled()).isTrue();
            first = stopped.exchanges();
            assertThat(first).isPositive().isLessThan(3_000);
        }
        try (Workspace workspace = Workspaces.open(folderOfStopped)) {
            ImportReport rest = run(workspace, log, 2);

            assertThat(rest.cancelled()).isFalse();
            assertThat(first + rest.exchanges()).isEqualTo(EXCHANGES);
            assertThat(Outcome.of(workspace)).isEqualTo(whole);
        }
    }

    @Test
    void tellsItsProgressToTheEnd() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 300);
        List<Progress> heard = new ArrayList<>();

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            new ImportLogs(workspace, CLOCK)
                    .run(
                            List.of(log.toString()),
                            ImportOptions.defaults(),
                            heard::add,
                            new Cancellation());
        }

        Progress last = heard.get(heard.size() - 1);
        assertThat(last.fraction()).hasValue(1);
        assertThat(last.exchanges()).isEqualTo(300);
        assertThat(heard).extracting(Progress::done).isSorted();
    }

    @Test
    void readsNothingAtAllIfOneOfTheLogsIsMissing() throws IOException {
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 10);

        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            assertThatThrownBy(
                            () ->
                                    new ImportLogs(workspace, CLOCK)
                                            .run(
                                                    List.of(
                                                            log.toString(),
                                                            folder.resolve("none").toString()),
                                                    ImportOptions.defaults(),
                                                    ProgressListener.NONE,
                                                    new Cancellation()))
                    .isInstanceOf(SourceException.class);
            assertThat(workspace.imports().list()).isEmpty();
        }
    }

    private static ImportReport run(Workspace workspace, Path log, int threads) throws IOException {
        return new ImportLogs(workspace, CLOCK)
                .run(
                        List.of(log.toString()),
                        Threads.of(threads),
                        ProgressListener.NONE,
                        new Cancellation());
    }
}
