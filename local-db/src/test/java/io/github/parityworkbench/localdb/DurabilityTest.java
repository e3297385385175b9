package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was acknowledged survives a crash, and what was damaged is not shown. */
class DurabilityTest {
    private static final int BATCH = 20;
    private static final int KILLS = Integer.getInteger("parity.kills", 4);

    /** So many that not all are there before the last kill. */
    private static final int RECORDS = 400 * KILLS;

    private static final int FLIPS = Integer.getInteger("parity.flips", 8);

    @TempDir Path parent;

    @Test
    @Timeout(300)
    void anImportThatIsKilledAgainAndAgainEndsLikeOneThatWasNot() throws Exception {
        Path folder = parent.resolve("killed");
        Random random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = 0;
            try (ChildJvm child = startImporting(folder)) {
                int reports = 1 + random.nextInt(20);
                for (int i = 0; i < reports; i++) {
                    String line = child.readLine();
                    if (line == null) {
                        break;
                    }
                    acknowledged = Integer.parseInt(line);
                }
                Thread.sleep(random.nextInt(30));
                child.kill();
            }
            try (Workspace workspace = Workspaces.open(folder);
                    ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
                assertThat(session.recordsDone()).isGreaterThanOrEqualTo(acknowledged);
                assertThat(session.recordsDone() % BATCH).isZero();
            }
        }
        List<String> resumed;
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, RECORDS, BATCH);
            resumed = Dump.of(workspace);
        }
        try (Workspace workspace = Workspaces.open(parent.resolve("whole"))) {
            Logs.of(1).importAll(workspace, RECORDS, BATCH);
            assertThat(resumed).isEqualTo(Dump.of(workspace));
        }
    }

    private static ChildJvm startImporting(Path folder) throws IOException {
        return ChildJvm.start(Importing.class, folder.toString(), Integer.toString(RECORDS));
    }

    /** Imports, and says after each batch how many records are done. */
    static final class Importing {
        public static void main(String[] arguments) {
            try (Workspace workspace = Workspaces.open(Path.of(arguments[0]));
                    ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
                int records = Integer.parseInt(arguments[1]);
                for (int from = (int) session.recordsDone(); from < records; from += BATCH) {
                    session.write(Logs.of(1).batch(from, from + BATCH));
                    System.out.println(session.recordsDone());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload_block", "difference_block", "group_directory", "batch"})
    void aFlippedBitInABlockIsNoticedAndNothingWrongIsShown(String table) throws Exception {
        Path folder = parent.resolve("w");
        List<String> whole;
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 60, 20);
            whole = Dump.of(workspace);
            assertThat(workspace.exchanges().find("e1-1")).isPresent();
        }
        Path database = folder.resolve("workspace.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        Random random = new Random(table.hashCode());
        for (int i = 0; i < FLIPS; i++) {
            Files.write(database, bytes);
            Damage.flipOneBit(folder, table, random);
            try (Workspace workspace = Workspaces.open(folder)) {
                assertThatThrownBy(
                                () -> {
                                    assertThat(Dump.of(workspace)).isEqualTo(whole);
                                    workspace.exchanges().find("no such id");
                                })
                        .isInstanceOf(WorkspaceException.class)
                        .hasMessageStartingWith("the workspace is damaged: ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload_block", "difference_block"})
    void anImportWithADamagedBlockIsNotFinished(String table) throws Exception {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder);
                ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            Logs.of(1).importUpTo(session, 60, 20);
        }
        Damage.flipOneBit(folder, table, new Random(2));
        try (Workspace workspace = Workspaces.open(folder);
                ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            assertThatThrownBy(session::finish)
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageStartingWith("the workspace is damaged: ");
            assertThat(workspace.imports().list().get(0).finishedAt()).isNull();
        }
    }

    @Test
    void aDatabaseThatWasCutOffIsRefusedOrShowsNothingWrong() throws IOException {
        Path folder = parent.resolve("w");
        List<String> whole;
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 60, 20);
            whole = Dump.of(workspace);
        }
        Path database = folder.resolve("workspace.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        Random random = new Random(8);
        for (int i = 0; i < 10; i++) {
            Files.write(database, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            try (Workspace workspace = Workspaces.open(folder)) {
                // H2 goes back to the last state that was written whole.
                assertThat(whole).containsAll(exchanges(workspace));
            } catch (WorkspaceException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("items");
            }
        }
    }

    private static List<String> exchanges(Workspace workspace) {
        return Dump.of(workspace).stream().filter(line -> line.startsWith("exchange")).toList();
    }
}
