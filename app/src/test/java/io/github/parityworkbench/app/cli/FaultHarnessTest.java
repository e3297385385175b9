package io.github.parityworkbench.app.cli;

import static io.github.parityworkbench.app.cli.FaultScene.copy;
import static io.github.parityworkbench.app.cli.FaultScene.delete;
import static io.github.parityworkbench.app.cli.FaultScene.recordsOf;
import static io.github.parityworkbench.app.cli.FaultScene.requireWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.UpkeepProgress;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    @TempDir static Path shared;
    private static FaultScene scene;
    private static long milliseconds;

    @TempDir Path parent;
    private final Random random = new Random(Long.getLong("parity.faults.seed", 7));
    private Path folder;

    @BeforeAll
    static void importWithoutAFault() throws Exception {
        scene = new FaultScene(shared);
        long start = System.nanoTime();
        assertThat(ParityProcess.start(scene.clean(), "import", scene.log()).waitFor()).isZero();
        milliseconds = (System.nanoTime() - start) / 1_000_000;
        scene.imported();
    }

    @BeforeEach
    void chooseAFolder() {
        folder = parent.resolve("w");
    }

    private long randomMoment() {
        return milliseconds / 5 + random.nextInt((int) milliseconds);
    }

    /** Imports with a fault again and again; what is stored never gets less. */
    private void importWithFaults(int faults, Fault fault) throws Exception {
        long before = 0;
        for (int i = 0; i < faults; i++) {
            ParityProcess process = ParityProcess.start(folder, "import", scene.log());
            boolean done = process.waitFor(randomMoment()) == 0;
            if (!done) {
                fault.happen(process);
            }
            requireWhole(folder);
            long records = recordsOf(folder);
            assertThat(records).isGreaterThanOrEqualTo(before);
            before = records;
            if (done) {
                scene.requireSameRows(folder);
                delete(folder);
                before = 0;
            }
        }
        scene.importToTheEnd(folder);
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
        copy(scene.clean(), folder);
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
        copy(scene.clean(), folder);
        FaultScene.Triage triage = new FaultScene.Triage(folder);
        for (int i = 0; i < FAULTS; i++) {
            ParityProcess process = ParityProcess.start(folder, triage.next());
            boolean done = process.waitFor(randomMoment()) == 0;
            if (!done) {
                process.kill();
            }
            triage.requireAllOrNothing(done);
        }
    }

    @Test
    void anExportThatIsKilledIsWholeOrNotThere() throws Exception {
        copy(scene.clean(), folder);
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
                scene.requireSameRows(restored);
            }
        }
        scene.requireSameRows(folder);
    }

    @Test
    void aFileThatMayNotGrowFurtherStopsAnImportThatThenGoesOn() throws Exception {
        for (int i = 0; i < FAULTS; i++) {
            Path limited = parent.resolve("limited-" + i);
            int kibibytes = 40 + random.nextInt(700);
            ParityProcess.limited(kibibytes, limited, "import", scene.log()).waitFor();
            requireWhole(limited);
            scene.importToTheEnd(limited);
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
                ParityProcess.start(disk.resolve("w"), "import", scene.log()).waitFor();
                copy(disk.resolve("w"), copy);
            } finally {
                run("umount", disk);
            }
            requireWhole(copy);
            scene.importToTheEnd(copy);
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
        copy(scene.clean(), folder);
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
                if (scene.hasSameRows(folder)) {
                    harmless++;
                } else if (recordsOf(folder) < FaultScene.EXCHANGES) {
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
}
