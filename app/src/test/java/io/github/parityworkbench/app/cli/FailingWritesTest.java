package io.github.parityworkbench.app.cli;

import static io.github.parityworkbench.app.cli.FaultScene.copy;
import static io.github.parityworkbench.app.cli.FaultScene.delete;
import static io.github.parityworkbench.app.cli.FaultScene.recordsOf;
import static io.github.parityworkbench.app.cli.FaultScene.requireWhole;
import static io.github.parityworkbench.app.cli.FaultScene.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Has the system fail at the n-th write of a real process into its workspace, or from that on: any
 * of all the writes that the same command makes where nothing fails. Needs {@code strace}. Briefly
 * in the build; {@code -Dparity.faults=60} does it sixty times for each command.
 */
@EnabledOnOs(OS.LINUX)
class FailingWritesTest {
    /** One for people: nothing of a payload, of the database, or of where the program was. */
    private static final String SENTENCE = "parity: the [^\"{}=]*(?<!Exception)";

    private static final int FAULTS = Integer.getInteger("parity.faults", 1);

    @TempDir static Path shared;
    private static FaultScene scene;
    private static List<FileCall> callsOfAnImport = List.of();

    @TempDir Path parent;
    private final Random random = new Random(Long.getLong("parity.faults.seed", 7));
    private Path folder;
    private Path trace;
    private Path errors;
    private int struck;
    private int told;

    @BeforeAll
    static void importWithoutAFault() throws Exception {
        assumeThat(FileCall.canFail())
                .as("writes fail where strace is installed and may trace")
                .isTrue();
        scene = new FaultScene(shared);
        callsOfAnImport = callsOf(scene.clean(), "import", scene.log());
        scene.imported();
    }

    /** The writes of a command that nothing disturbs. */
    private static List<FileCall> callsOf(Path folder, String... command) throws Exception {
        Path trace = shared.resolve("trace");
        ParityProcess process =
                ParityProcess.under(
                        FileCall.tracer(folder, trace),
                        shared.resolve("errors").toFile(),
                        folder,
                        command);
        assertThat(process.waitFor()).isZero();
        List<FileCall> calls = FileCall.readFrom(trace);
        assertThat(calls).isNotEmpty();
        return calls;
    }

    @BeforeEach
    void chooseAFolder() {
        folder = parent.resolve("w");
        trace = parent.resolve("trace");
        errors = parent.resolve("errors");
    }

    @AfterEach
    void print() {
        System.out.printf("writes that failed %d, told %d%n", struck, told);
    }

    @Test
    void anImportThatCannotWriteLosesNothingAndEndsTheSame() throws Exception {
        long before = 0;
        for (int i = 0; i < FAULTS; i++) {
            boolean done = succeeds(callsOfAnImport(), "import", scene.log());
            long records = recordsOf(folder);
            assertThat(records).isGreaterThanOrEqualTo(before);
            before = records;
            if (done) {
                scene.requireSameRows(folder);
            } else if (random.nextBoolean()) {
                scene.importToTheEnd(folder);
                done = true;
            }
            if (done) {
                delete(folder);
                before = 0;
            }
        }
        scene.importToTheEnd(folder);
    }

    /** Those that are still to come: an import that goes on makes no new database. */
    private List<FileCall> callsOfAnImport() {
        return callsOfAnImport.stream()
                .filter(call -> !call.isOfANewDatabase() || !Workspace.isWorkspace(folder))
                .toList();
    }

    @Test
    void triageThatCannotBeWrittenIsToldAndHappensWholeOrNot() throws Exception {
        copy(scene.clean(), folder);
        FaultScene.Triage triage = new FaultScene.Triage(folder);
        List<FileCall> calls = callsOf(folder, triage.next());
        triage.requireAllOrNothing(true);
        for (int i = 0; i < FAULTS; i++) {
            triage.requireAllOrNothing(succeeds(calls, triage.next()));
        }
    }

    @Test
    void aRuleThatCannotBeWrittenIsToldAndAppliesWholeOrNot() throws Exception {
        String[] rule = {"rules", "add", "--id", "r", "--path", "$.id", "--endpoint", "e3"};
        Path with = shared.resolve("with-a-rule");
        copy(scene.clean(), with);
        List<FileCall> calls = callsOf(with, rule);
        List<String> applied = rows(with);
        for (int i = 0; i < FAULTS; i++) {
            copy(scene.clean(), folder);
            if (succeeds(calls, rule) || hasRule()) {
                assertThat(rows(folder)).isEqualTo(applied);
            } else {
                scene.requireSameRows(folder);
            }
            delete(folder);
        }
    }

    @Test
    void aDatabaseThatCannotBeWrittenAnewStaysAsItWas() throws Exception {
        String[] compact = {"workspace", "compact"};
        copy(scene.clean(), folder);
        List<FileCall> calls = callsOf(folder, compact);
        for (int i = 0; i < FAULTS; i++) {
            succeeds(calls, compact);
            scene.requireSameRows(folder);
        }
    }

    private boolean hasRule() {
        try (Workspace workspace = Workspaces.open(folder)) {
            return !workspace.rules().list().isEmpty();
        }
    }

    /** Runs a command, one of whose writes fails; whether it said that it did what it was to do. */
    private boolean succeeds(List<FileCall> calls, String... command) throws Exception {
        FileCall call = calls.get(random.nextInt(calls.size()));
        List<String> strace = call.failing(folder, random.nextBoolean(), trace);
        int exitCode = ParityProcess.under(strace, errors.toFile(), folder, command).waitFor();
        boolean failed = FileCall.failed(trace);
        List<String> said =
                Files.readAllLines(errors).stream()
                        .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                        .toList();
        if (exitCode == 0) {
            assertThat(said).as(call.toString()).isEmpty();
        } else {
            assertThat(failed).as("%s: %s", call, said).isTrue();
            assertThat(exitCode).as("%s: %s", call, said).isEqualTo(ExitCodes.WORKSPACE);
            assertThat(said).as(call.toString()).singleElement().asString().matches(SENTENCE);
        }
        struck += failed ? 1 : 0;
        told += exitCode == 0 ? 0 : 1;
        requireWhole(folder);
        return exitCode == 0;
    }
}
