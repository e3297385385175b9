package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Putting a fresh database in the place of the old one, by way of compacting. */
class CompactionTest {
    private static final int KILLS = Integer.getInteger("parity.kills", 3);

    @TempDir Path parent;

    @Test
    void aCompactedWorkspaceIsSmallerAndTheSameAndGoesOn() throws IOException {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"));
                Workspace other = Workspaces.open(parent.resolve("other"))) {
            Logs.of(1).importAll(workspace, 800, 20);
            Logs.of(1).importAll(other, 800, 20);
            decide(workspace);
            decide(other);
            List<String> before = Dump.of(workspace);
            Compaction compaction = workspace.compact(UpkeepProgress.NONE).orElseThrow();
            assertThat(compaction.bytesAfter()).isLessThan(compaction.bytesBefore());
            assertThat(Dump.of(workspace)).isEqualTo(before);
            Logs.of(2).importAll(workspace, 100, 20);
            Logs.of(2).importAll(other, 100, 20);
            decide(workspace);
            decide(other);
            assertThat(Dump.of(workspace)).isEqualTo(Dump.of(other));
        }
        assertThat(leftovers(parent.resolve("w"))).isEmpty();
        Workspaces.open(parent.resolve("w")).close();
    }

    private static void decide(Workspace workspace) {
        decide(workspace, "note " + workspace.groups().list(GroupFilter.ALL).size());
    }

    private static void decide(Workspace workspace, String note) {
        List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
        Triaging.decide(
                workspace, TriageChange.note(List.of(groups.get(groups.size() - 1).id()), note));
    }

    @Test
    void closingAfterAnImportDoesNotWriteItAnew() throws IOException {
        Path folder = parent.resolve("w");
        long written;
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 8_000, 1_000);
            written = databaseBytes(folder);
        }
        assertThat(databaseBytes(folder)).isLessThan(written * 11 / 10);
    }

    /** H2 uses the room of what is dead again after 45 s, and gives it back when it closes then. */
    @Test
    void aDecisionInAWorkspaceThatIsOpenedForItTakesLittleRoom() throws IOException {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 2_000, 500);
        }
        long before = databaseBytes(folder);
        int times = 40;
        for (int i = 0; i < times; i++) {
            try (Workspace workspace = Workspaces.open(folder)) {
                decide(workspace, "again " + i);
            }
        }
        assertThat(databaseBytes(folder)).isLessThan(before + times * (16 << 10));
    }

    private static long databaseBytes(Path folder) throws IOException {
        return Files.size(folder.resolve("workspace.mv.db"));
    }

    @Test
    void anImportGoesOnWhileItsDatabaseIsReplaced() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"));
                Workspace other = Workspaces.open(parent.resolve("other"))) {
            try (ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
                Logs.of(1).importUpTo(session, 100, 20);
                workspace.compact(UpkeepProgress.NONE);
                Logs.of(1).importUpTo(session, 200, 20);
                session.finish();
            }
            Logs.of(1).importAll(other, 200, 20);
            assertThat(Dump.of(workspace)).isEqualTo(Dump.of(other));
        }
    }

    @Test
    void severalAtOnceTakeTurns() throws Exception {
        Path folder = parent.resolve("w");
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 100, 20);
            List<String> before = Dump.of(workspace);
            List<Callable<Optional<Compaction>>> all =
                    Collections.nCopies(6, () -> workspace.compact(UpkeepProgress.NONE));
            for (Future<Optional<Compaction>> each : threads.invokeAll(all)) {
                assertThat(each.get()).isPresent();
            }
            assertThat(Dump.of(workspace)).isEqualTo(before);
            assertThat(leftovers(folder)).isEmpty();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aCancelledCompactionChangesNothing() throws IOException {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 200, 20);
            List<String> before = Dump.of(workspace);
            assertThat(workspace.compact((done, total) -> done < total / 2)).isEmpty();
            assertThat(Dump.of(workspace)).isEqualTo(before);
            assertThat(leftovers(folder)).isEmpty();
        }
    }

    @Test
    void theCheckOfWhatWasCopiedCanBeCancelledToo() throws IOException {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 200, 20);
            AtomicBoolean copied = new AtomicBoolean();
            assertThat(
                            workspace.compact(
                                    (done, total) -> {
                                        copied.compareAndSet(false, 2 * done == total);
                                        return 2 * done <= total;
                                    }))
                    .isEmpty();
            assertThat(copied).isTrue();
            assertThat(leftovers(folder)).isEmpty();
        }
    }

    @Test
    void aDamagedWorkspaceIsNotReplaced() throws Exception {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 60, 20);
        }
        Damage.flipOneBit(folder, "payload_block", new Random(1));
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThatThrownBy(() -> workspace.compact(UpkeepProgress.NONE))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageStartingWith("the workspace is damaged: a block of exchanges");
            assertThat(workspace.groups().list(GroupFilter.ALL)).isNotEmpty();
            assertThat(leftovers(folder)).isEmpty();
        }
    }

    @Test
    @Timeout(300)
    void aCompactionThatIsKilledLeavesTheOldOrTheNewAndNothingElse() throws Exception {
        Path folder = parent.resolve("w");
        List<String> before;
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 400, 20);
            before = Dump.of(workspace);
        }
        Random random = new Random(6);
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildJvm child = ChildJvm.start(Compacting.class, folder.toString())) {
                child.readLine();
                Thread.sleep(random.nextInt(250));
                child.kill();
            }
            try (Workspace workspace = Workspaces.open(folder)) {
                assertThat(leftovers(folder)).isEmpty();
                assertThat(Dump.of(workspace)).isEqualTo(before);
            }
        }
    }

    /** Says that the workspace is open, and compacts it again and again. */
    static final class Compacting {
        public static void main(String[] arguments) {
            try (Workspace workspace = Workspaces.open(Path.of(arguments[0]))) {
                System.out.println("open");
                while (workspace.compact(UpkeepProgress.NONE).isPresent()) {
                    System.out.println("compacted");
                }
            }
        }
    }

    private static List<String> leftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches("workspace\\.(mv\\.db|lock)|decisions\\.journal"))
                    .toList();
        }
    }
}
