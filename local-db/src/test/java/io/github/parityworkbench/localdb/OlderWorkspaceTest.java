package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.json.Comparison;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.json.JsonDiffer;
import io.github.parityworkbench.diff.json.KeyEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What version 1 of the database kept comes back as it was: {@code version-1.mv.db.gz} and {@code
 * version-1-backup.zip} are what that made of {@link #fill}.
 */
class OlderWorkspaceTest {
    private static final Endpoint ENDPOINT = new Endpoint("getUser");

    @TempDir Path parent;
    private Path older;
    private List<String> whole;
    private String keys;

    @BeforeEach
    void fillOne() throws IOException {
        try (Workspace today = Workspaces.open(parent.resolve("today"))) {
            fill(today);
            whole = everything(today);
            keys = encodedKeys(today);
        }
        assertThat(keys).contains("id");
        older = Files.createDirectory(parent.resolve("older"));
    }

    private static void fill(Workspace workspace) {
        Logs.of(1).importAll(workspace, 60, 20);
        KeyEvidence evidence = Aggregation.keyEvidence();
        evidence.add(
                compared(
                                "[{\"id\":1,\"a\":1},{\"id\":2,\"a\":2}]",
                                "[{\"id\":2,\"a\":3},{\"id\":3,\"a\":4}]")
                        .arrays());
        try (ImportSession session = Workspaces.begin(workspace, Logs.source(2))) {
            session.write(
                    Logs.of(2).batch(0, 10).with(new KeyNews(Map.of(ENDPOINT, evidence), null)));
        }
    }

    private static Comparison compared(String control, String candidate) {
        JsonDiffer differ = new JsonDiffer(DiffOptions.DEFAULTS);
        return new ExchangeDiffer(endpoint -> differ, false)
                .compare(
                        new Exchange(
                                "e1",
                                ENDPOINT,
                                null,
                                null,
                                null,
                                null,
                                Request.UNKNOWN,
                                new Response(200, Headers.NONE, JsonText.of(control), null),
                                new Response(200, Headers.NONE, JsonText.of(candidate), null),
                                null,
                                null,
                                null,
                                new Provenance("log", 1, 0),
                                null));
    }

    /** All that it shows, and the evidence of each group. */
    private static List<String> everything(Workspace workspace) {
        List<String> lines = new ArrayList<>(Dump.of(workspace));
        for (GroupRow each : workspace.groups().list(GroupFilter.ALL)) {
            byte[] evidence = workspace.groups().aggregate(each.id()).orElseThrow().encode();
            lines.add("evidence " + each.id() + " " + Arrays.toString(evidence));
        }
        return lines;
    }

    private static String encodedKeys(Workspace workspace) {
        return workspace
                .keys()
                .evidence()
                .getOrDefault(ENDPOINT, Aggregation.keyEvidence())
                .encode();
    }

    private static InputStream resource(String name) {
        InputStream in = OlderWorkspaceTest.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no " + name);
        }
        return in;
    }

    private void requireSame(Path folder) {
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThat(everything(workspace)).isEqualTo(whole);
            assertThat(encodedKeys(workspace)).isEqualTo(keys);
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
        }
    }

    @Test
    void aDatabaseOfVersionOneIsBroughtToThisOne() throws IOException {
        try (InputStream in = new GZIPInputStream(resource("version-1.mv.db.gz"))) {
            Files.copy(in, older.resolve("workspace.mv.db"));
        }
        requireSame(older);
        requireSame(older);
    }

    @Test
    void bringingADatabaseToThisVersionIsReported() throws IOException {
        try (InputStream in = new GZIPInputStream(resource("version-1.mv.db.gz"))) {
            Files.copy(in, older.resolve("workspace.mv.db"));
        }
        List<String> reported = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Workspaces.open(older, (done, total) -> reported.add(done + " of " + total)).close();
        }
        assertThat(reported).containsExactly("16 of 56", "32 of 56", "48 of 56", "56 of 56");
    }

    @Test
    void aBackupOfVersionOneIsRestoredIntoThisOne() throws IOException {
        Path backup = parent.resolve("backup.zip");
        try (InputStream in = resource("version-1-backup.zip")) {
            Files.copy(in, backup);
        }
        assertThat(Workspace.restore(backup, older, UpkeepProgress.NONE)).isTrue();
        requireSame(older);
    }

    @Test
    void aDatabaseOfVersionOneThatIsDamagedStaysAsItIs() throws Exception {
        Path file = older.resolve("workspace.mv.db");
        try (InputStream in = new GZIPInputStream(resource("version-1.mv.db.gz"))) {
            Files.copy(in, file);
        }
        Damage.flipOneBit(older, "difference_block", new Random(1));
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Workspaces.open(older))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("older version")
                .hasMessageContaining("a block of differences has a wrong checksum")
                .hasMessageContaining(older.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
