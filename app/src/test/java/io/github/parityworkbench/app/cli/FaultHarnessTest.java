package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.UpkeepProgress;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does to real processes, and to the files of their workspaces, what computers do at bad moments.
 * Briefly in the build; {@code -Dparity.faults=100} does each kill a hundred times, and all else in
 * proportion. docs/reliability.md has the command and the figures.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FaultHarnessTest {
    private static final int FAULTS = Integer.getInteger("parity.faults", 1);
    private static final int EXCHANGES = Integer.getInteger("parity.faults.exchanges", 2_000);

    @TempDir static Path shared;
    private static Path log;
    private static Path clean;
    private static List<String> whole = List.of();
    private static long milliseconds;

    @TempDir Path parent;
    private final Random random = new Random(Long.getLong("parity.faults.seed", 7));
    private Path folder;

    @BeforeAll
    static void importWithoutAFault() throws Exception {
        log = shared.resolve("log.ndjson");
        Files.writeString(log, log());
        clean = shared.resolve("clean");
        long start = System.nanoTime();
        assertThat(ParityProcess.start(clean, "import", log.toString()).waitFor()).isZero();
        milliseconds = (System.nanoTime() - start) / 1_000_000;
        requireWhole(clean);
        whole = rows(clean);
    }

    @BeforeEach
    void chooseAFolder() {
        folder = parent.resolve("w");
    }

    private static String log() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < EXCHANGES; i++) {
            String body = "{\"id\":%d,\"name\":\"%s\"}".formatted(i, "x".repeat(i % 300));
            text.append(
                    "{\"id\":\"e%d\",\"endpoint\":\"e%d\",\"control\":{\"body\":%s},\"candidate\":{\"body\":%s}}%n"
                            .formatted(i, i % 7, body, body.replace("\"id\":", "\"id\":-1")));
        }
        return text.toString();
    }

    /** All that a workspace shows of logs, one line each. */
    private static List<String> rows(Path folder) {
        try (Workspace workspace = Workspaces.open(folder)) {
            List<String> rows = new ArrayList<>();
            long stored = 0;
            for (ImportRow row : workspace.imports().list()) {
                rows.add(row.source().hash() + " " + row.records() + " " + row.differences());
                stored += row.mismatched();
            }
            workspace.endpoints().list().forEach(row -> rows.add(row.toString()));
            for (GroupRow row : workspace.groups().list(GroupFilter.ALL)) {
                rows.add(row.toString());
                workspace
                        .exchanges()
                        .samples(row.id(), 0, 100)
                        .forEach(sample -> rows.add(sample.toString()));
            }
            for (long number = 1; number <= stored; number += 1 + stored / 200) {
                rows.add(workspace.exchanges().get(number).toString());
            }
            return rows;
        }
    }

    private static void requireWhole(Path folder) {
        if (Workspace.isWorkspace(folder)) {
            try (Workspace workspace = Workspaces.open(folder)) {
                assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            }
        }
    }

    private static long recordsOf(Path folder) {
        if (!Workspace.isWorkspace(folder)) {
            return 0;
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            return workspace.imports().list().stream().mapToLong(ImportRow::records).sum();
        }
    }

    private void importToTheEnd(Path workspace) throws Exception {
        assertThat(ParityProcess.start(workspace, "import", log.toString()).waitFor()).isZero();
        requireWhole(workspace);
        assertThat(rows(workspace)).isEqualTo(whole);
    }

    private long randomMoment() {
        return milliseconds / 5 + random.nextInt((int) milliseconds);
    }

    /** Imports with a fault again and again; what is stored never gets less. */
    private void importWithFaults(int faults, Fault fault) throws Exception {
        long before = 0;
        for (int i = 0; i < faults; i++) {
            ParityProcess process = ParityProcess.start(folder, "import", log.toString());
            boolean done = process.waitFor(randomMoment()) == 0;
            if (!done) {
                fault.happen(process);
            }
            requireWhole(folder);
            long records = recordsOf(folder);
            assertThat(records).isGreaterThanOrEqualTo(before);
            before = records;
            if (done) {
                assertThat(rows(folder)).isEqualTo(whole);
                delete(folder);
                before = 0;
            }
        }
        importToTheEnd(folder);
    }

    private interface Fault {
        void happen(ParityProcess process) throws Exception;
    }

    @Test
    void anImportThatIsKilledLosesNothingAndEndsTheSame() throws Exception {
        importWithFaults(FAULTS, ParityProcess::kill);
    }

    @Test
    void anImportThatIsCancelledLosesNothingAndEndsTheSame() throws Exception {
        importWithFaults(2 * FAULTS, process -> assertThat(process.interrupt()).isNotEqualTo(-1));
    }

    @Test
    void aDecisionThatWasAcknowledgedOutlivesAKill() throws Exception {
        copy(clean, folder);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < FAULTS; i++) {
            String id = "rule-" + i;
            ParityProcess process =
                    ParityProcess.start(folder, "rules", "add", "--id", id, "--path", "$.none" + i);
            if (process.waitFor(randomMoment()) == 0) {
                acknowledged.add(id);
            } else {
                process.kill();
            }
            requireWhole(folder);
            try (Workspace workspace = Workspaces.open(folder)) {
                assertThat(workspace.rules().list()).extracting(Rule::id).containsAll(acknowledged);
            }
        }
    }

    @Test
    void triageThatWasAcknowledgedOutlivesAKill() throws Exception {
        copy(clean, folder);
        Map<String, String> acknowledged = new HashMap<>();
        List<String> groups = groups();
        for (int i = 0; i < FAULTS; i++) {
            String id = groups.get(i % groups.size());
            String note = "note " + i;
            ParityProcess process =
                    ParityProcess.start(
                            folder,
                            "triage",
                            id,
                            "--status",
                            "bug",
                            "--note",
                            note,
                            "--label",
                            "l");
            boolean done = process.waitFor(randomMoment()) == 0;
            if (!done) {
                process.kill();
            }
            requireWhole(folder);
            try (Workspace workspace = Workspaces.open(folder)) {
                GroupRow group = workspace.groups().find(id).orElseThrow();
                // What was not acknowledged may have happened, but only as a whole.
                if (done || note.equals(group.note())) {
                    acknowledged.put(id, note);
                    assertThat(group.status()).isEqualTo(GroupStatus.BUG);
                    assertThat(group.labels()).containsExactly("l");
                }
                for (GroupRow each : workspace.groups().list(GroupFilter.ALL)) {
                    assertThat(each.note()).isEqualTo(acknowledged.get(each.id()));
                }
            }
        }
    }

    private List<String> groups() {
        try (Workspace workspace = Workspaces.open(folder)) {
            return workspace.groups().list(GroupFilter.ALL).stream().map(GroupRow::id).toList();
        }
    }

    @Test
    void anExportThatIsKilledIsWholeOrNotThere() throws Exception {
        copy(clean, folder);
        for (int i = 0; i < FAULTS; i++) {
            Path backup = parent.resolve("backup-" + i + ".zip");
            ParityProcess process =
                    ParityProcess.start(folder, "workspace", "backup", backup.toString());
            process.waitFor(randomMoment());
            process.kill();
            requireWhole(folder);
            if (Files.exists(backup)) {
                Path restored = parent.resolve("restored-" + i);
                assertThat(Workspace.restore(backup, restored, UpkeepProgress.NONE)).isTrue();
                assertThat(rows(restored)).isEqualTo(whole);
            }
        }
        assertThat(rows(folder)).isEqualTo(whole);
    }

    @Test
    void aFileThatMayNotGrowFurtherStopsAnImportThatThenGoesOn() throws Exception {
        for (int i = 0; i < FAULTS; i++) {
            Path limited = parent.resolve("limited-" + i);
            int kibibytes = 40 + random.nextInt(700);
            ParityProcess.limited(kibibytes, limited, "import", log.toString()).waitFor();
            requireWhole(limited);
            importToTheEnd(limited);
            delete(limited);
        }
    }

    @Test
    void aFullDiskStopsAnImportThatThenGoesOn() throws Exception {
        Path disk = Files.createDirectories(parent.resolve("disk"));
        for (int i = 0; i < FAULTS; i++) {
            int kibibytes = 100 + random.nextInt(900);
            assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "none", disk))
                    .as("root may mount a small disk")
                    .isZero();
            Path copy = parent.resolve("copy-" + i);
            try {
                ParityProcess.start(disk.resolve("w"), "import", log.toString()).waitFor();
                copy(disk.resolve("w"), copy);
            } finally {
                run("umount", disk);
            }
            requireWhole(copy);
            importToTheEnd(copy);
            delete(copy);
        }
    }

    private static int run(Object... command) throws Exception {
        return new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void aFlippedBitIsToldByWhatReadsItOrByVerifying() throws Exception {
        damage(
                2 * FAULTS,
                bytes -> {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    return bytes;
                });
    }

    @Test
    void aFileThatWasCutOffIsToldOrGoesBackToAnEarlierState() throws Exception {
        damage(FAULTS, bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    private interface Damage {
        byte[] of(byte[] bytes);
    }

    private void damage(int times, Damage damage) throws Exception {
        copy(clean, folder);
        byte[] bytes = Files.readAllBytes(folder.resolve("workspace.mv.db"));
        int refused = 0;
        int harmless = 0;
        int verified = 0;
        int earlier = 0;
        for (int i = 0; i < times; i++) {
            Files.write(folder.resolve("workspace.mv.db"), damage.of(bytes.clone()));
            List<String> found;
            try (Workspace workspace = Workspaces.open(folder)) {
                found =
                        workspace.verify(UpkeepProgress.NONE).orElseThrow().stream()
                                .map(each -> each.where())
                                .toList();
            } catch (WorkspaceException e) {
                found = List.of("refused");
                refused++;
            }
            if (found.isEmpty()) {
                if (rows(folder).equals(whole)) {
                    harmless++;
                } else if (recordsOf(folder) < EXCHANGES) {
                    earlier++;
                } else {
                    fail("damage number %d is shown and not told", i);
                }
            } else if (!found.get(0).equals("refused")) {
                verified++;
            }
        }
        System.out.printf(
                "damaged %d: refused %d, told by verify %d, without effect %d, earlier state %d%n",
                times, refused, verified, harmless, earlier);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
            for (String name : List.of("workspace.mv.db", "decisions.journal")) {
                if (Files.exists(from.resolve(name))) {
                    Files.copy(from.resolve(name), to.resolve(name));
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(
                tree,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path each, IOException e)
                            throws IOException {
                        Files.delete(each);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
