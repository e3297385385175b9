package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A backup brings everything back, and whatever is not a whole backup brings nothing. */
class BackupTest {
    private static final Rule GONE =
            Rule.builder("gone", PathPattern.parse("$.gone")).reason("old").build();

    @TempDir Path parent;
    private Path backup;
    private Path restored;
    private List<String> whole;

    @BeforeEach
    void backUp() throws IOException {
        backup = parent.resolve("backup.zip");
        restored = parent.resolve("restored");
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 60, 20);
            workspace.rules().reapply(new RuleSet(List.of(GONE)), Logs.TODAY, ReapplyProgress.NONE);
            List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(groups.get(0).id()), new GroupVerdict(GroupStatus.BUG)));
            Triaging.decide(workspace, TriageChange.note(List.of(groups.get(1).id()), "İ\nnote"));
            try (ImportSession session = Workspaces.begin(workspace, Logs.source(2))) {
                new Logs(2, new RuleSet(List.of(GONE))).importUpTo(session, 20, 20);
            }
            whole = Dump.of(workspace);
            Files.writeString(folder.resolve("mapping.json"), "{}");
            assertThat(workspace.backup(backup, UpkeepProgress.NONE)).isTrue();
        }
        assertThat(restored).doesNotExist();
    }

    private void restore() {
        assertThat(Workspace.restore(backup, restored, UpkeepProgress.NONE)).isTrue();
    }

    @Test
    void aRestoredWorkspaceIsTheSameAndGoesOn() throws IOException {
        restore();
        try (Workspace workspace = Workspaces.open(restored)) {
            assertThat(Dump.of(workspace)).isEqualTo(whole);
            assertThat(workspace.rules().list()).containsExactly(GONE);
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            try (ImportSession session = Workspaces.begin(workspace, Logs.source(2))) {
                assertThat(session.recordsDone()).isEqualTo(20);
            }
        }
        assertThat(Files.readAllLines(restored.resolve("decisions.journal")))
                .isEqualTo(Files.readAllLines(parent.resolve("w/decisions.journal")));
    }

    @Test
    void whatIsKeptBesideTheDatabaseComesAlongToTheByte() throws IOException {
        byte[] schema = new byte[1 << 20];
        new Random(3).nextBytes(schema);
        Files.write(parent.resolve("w/schema.graphql"), schema);
        Files.writeString(parent.resolve("w/mapping.json"), "");
        Files.writeString(parent.resolve("w/other.txt"), "not the workspace's own");
        backup = parent.resolve("second.zip");
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            assertThat(workspace.backup(backup, UpkeepProgress.NONE)).isTrue();
        }
        restore();
        assertThat(restored.resolve("schema.graphql")).hasBinaryContent(schema);
        assertThat(restored.resolve("mapping.json")).isEmptyFile();
        assertThat(restored.resolve("other.txt")).doesNotExist();
        assertThat(restored).isDirectoryNotContaining("glob:**/creating*");
    }

    @Test
    void whatIsThereAlreadyIsNotTouched() throws IOException {
        restore();
        assertThatThrownBy(() -> Workspace.restore(backup, restored, UpkeepProgress.NONE))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("has a workspace already");
        try (Workspace workspace = Workspaces.open(restored)) {
            assertThatThrownBy(() -> workspace.backup(backup, UpkeepProgress.NONE))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("is there already");
        }
        Path mapped = Files.createDirectory(parent.resolve("mapped"));
        Files.writeString(mapped.resolve("mapping.json"), "by hand");
        assertThatThrownBy(() -> Workspace.restore(backup, mapped, UpkeepProgress.NONE))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("name a new or an empty folder");
        assertThat(mapped.resolve("mapping.json")).hasContent("by hand");
        Files.createDirectories(parent.resolve("other"));
        Files.writeString(parent.resolve("other/file"), "x");
        assertThatThrownBy(
                        () ->
                                Workspace.restore(
                                        backup, parent.resolve("other"), UpkeepProgress.NONE))
                .isInstanceOf(WorkspaceException.class);
        assertThat(parent.resolve("other")).isDirectoryContaining("glob:**/file");
    }

    @Test
    void aDamagedWorkspaceIsNotBackedUp() throws Exception {
        Damage.flipOneBit(parent.resolve("w"), "payload_block", new Random(1));
        Path other = parent.resolve("other.zip");
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            assertThatThrownBy(() -> workspace.backup(other, UpkeepProgress.NONE))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageStartingWith("the workspace is damaged: ");
        }
        assertThat(parent).isDirectoryNotContaining("glob:**/other*");
    }

    @Test
    void aCancelLeavesNothing() {
        assertThat(Workspace.restore(backup, restored, (done, total) -> false)).isFalse();
        assertThat(restored).doesNotExist();
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            assertThat(workspace.backup(parent.resolve("other.zip"), (done, total) -> done < 30))
                    .isFalse();
        }
        assertThat(parent).isDirectoryNotContaining("glob:**/other*");
    }

    @Test
    void aRestoreSaysHowFarItIs() {
        List<Double> shares = new ArrayList<>();
        Workspace.restore(
                backup,
                restored,
                (done, total) -> {
                    shares.add((double) done / total);
                    return true;
                });
        assertThat(shares).isSorted().contains(1.0);
        assertThat(shares).anyMatch(share -> share > 0 && share < 0.5);
        assertThat(shares).anyMatch(share -> share > 0.5 && share < 1);
    }

    @Test
    void theCheckBeforeABackupAndAfterARestoreCanBeCancelled() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        restored = parent.resolve("first");
        assertThat(
                        Workspace.restore(
                                backup, restored, (done, total) -> asked.getAndIncrement() >= 0))
                .isTrue();
        restored = parent.resolve("second");
        assertThat(
                        Workspace.restore(
                                backup, restored, (done, total) -> asked.decrementAndGet() > 0))
                .isFalse();
        assertThat(restored).doesNotExist();

        Damage.change(parent.resolve("w"), "UPDATE rule_hit SET occurrences = 1");
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            assertThat(workspace.backup(parent.resolve("other.zip"), (done, total) -> false))
                    .isFalse();
        }
        assertThat(parent).isDirectoryNotContaining("glob:**/other*");
    }

    @Test
    void whateverIsCutOffOrFlippedBringsNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        Random random = new Random(4);
        for (int i = 0; i < 30; i++) {
            byte[] broken =
                    Arrays.copyOf(bytes, i < 10 ? random.nextInt(bytes.length) : bytes.length);
            if (i >= 10) {
                broken[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(backup, broken);
            try {
                // A bit in a zip header that nobody reads may be another one.
                restore();
                try (Workspace workspace = Workspaces.open(restored)) {
                    assertThat(Dump.of(workspace)).isEqualTo(whole);
                }
                deleteRestored();
            } catch (WorkspaceException e) {
                assertThat(e.getMessage()).contains("nothing was changed");
                assertThat(restored).doesNotExist();
            }
        }
    }

    private void deleteRestored() throws IOException {
        for (String name : List.of("workspace.mv.db", "workspace.lock", "decisions.journal")) {
            Files.delete(restored.resolve(name));
        }
        Files.deleteIfExists(restored.resolve("mapping.json"));
        Files.delete(restored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "triage.ndjson|bug|new|its files are not those of its manifest",
                "parity-backup.json|workspace|elsewhere|it is no backup of a workspace",
                "parity-backup.json|version\":1|version\":2|another version",
                "triage.ndjson|[|{|a row of triage is not one of such a table",
                "rule_hit.ndjson|[|[1,|a row of rule_hit is not one of such a table",
                "manifest.json|[|[[|manifest.json has something behind its end",
                "decisions.ndjson|about|a|a decision in it cannot be read",
                "beside.ndjson|mapping.json|../../evil|it has a file that no workspace has",
                "beside.ndjson|e30|e*|it is damaged or cut off",
            })
    void whatSomebodyChangedBringsNothing(String name, String from, String to, String why)
            throws IOException {
        rewrite(name, text -> text.replaceFirst(Pattern.quote(from), to));
        assertThatThrownBy(this::restore)
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("nothing was changed");
        assertThat(restored).doesNotExist();
    }

    @Test
    void aFileThatIsNoBackupSaysSo() throws IOException {
        Files.writeString(backup, "no zip");
        assertThatThrownBy(this::restore)
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("it has no parity-backup.json where it belongs");
        assertThatThrownBy(
                        () ->
                                Workspace.restore(
                                        parent.resolve("none"), restored, UpkeepProgress.NONE))
                .hasMessageContaining("there is no file");
    }

    @Test
    void aBackupThatUnpacksToFarTooMuchIsRefused() throws IOException {
        rewrite("problem.ndjson", text -> "[" + " ".repeat(100_000_000));
        assertThatThrownBy(this::restore)
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("it unpacks to far more than any backup does");
        assertThat(restored).doesNotExist();
    }

    private void rewrite(String name, UnaryOperator<String> change) throws IOException {
        Path changed = parent.resolve("changed.zip");
        try (InputStream file = Files.newInputStream(backup);
                ZipInputStream in = new ZipInputStream(file);
                OutputStream target = Files.newOutputStream(changed);
                ZipOutputStream out = new ZipOutputStream(target)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(each.getName()));
                String written = each.getName().equals(name) ? change.apply(text) : text;
                out.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        backup = changed;
    }
}
