package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a workspace, and everything that is in the way of it. */
class WorkspaceTest {
    @TempDir Path parent;

    @Test
    void aFolderThatIsNotThereBecomesAWorkspace() {
        Path folder = parent.resolve("a/b/ş");
        assertThat(Workspace.isWorkspace(folder)).isFalse();
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThat(workspace.folder()).isEqualTo(folder.toAbsolutePath());
            assertThat(workspace.endpoints().list()).isEmpty();
            assertThat(workspace.groups().list(GroupFilter.ALL)).isEmpty();
            assertThat(workspace.problems().count()).isZero();
            assertThat(workspace.imports().list()).isEmpty();
            assertThat(workspace.rules().list()).isEmpty();
        }
        assertThat(Workspace.isWorkspace(folder)).isTrue();
        Workspaces.open(folder).close();
    }

    @Test
    void onlyTheOwnerMayReadAWorkspace() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 20, 10);
            workspace.compact(UpkeepProgress.NONE);
            assertThat(permissions(folder)).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).isNotEmpty().allMatch(f -> permissions(f).equals("rw-------"));
            }
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSecondOpeningIsRefusedUntilTheFirstIsClosed() {
        Path folder = parent.resolve("w");
        try (Workspace first = Workspaces.open(folder)) {
            assertThatThrownBy(() -> Workspaces.open(folder))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessage("the workspace " + folder + " is already open in this program");
            assertThat(first.endpoints().list()).isEmpty();
        }
        Workspaces.open(folder).close();
    }

    @Test
    @Timeout(60)
    void anotherProgramIsToldThatTheWorkspaceIsOpen() throws Exception {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder);
                ChildJvm child = ChildJvm.start(OpenOnce.class, folder.toString())) {
            assertThat(child.readLine())
                    .isEqualTo(
                            "the workspace "
                                    + folder
                                    + " is open in another program; close it there first");
            assertThat(Long.parseLong(child.readLine())).isLessThan(2_000);
            assertThat(workspace.endpoints().list()).isEmpty();
        }
    }

    /** Opens a workspace and prints what came of it and after how many milliseconds. */
    static final class OpenOnce {
        public static void main(String[] arguments) {
            long start = System.nanoTime();
            try (Workspace workspace = Workspaces.open(Path.of(arguments[0]))) {
                System.out.println("opened " + workspace.folder());
            } catch (WorkspaceException e) {
                System.out.println(e.getMessage());
            }
            System.out.println((System.nanoTime() - start) / 1_000_000);
        }
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndLeftAsItWas() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("photos"));
        Files.writeString(folder.resolve("cat.jpg"), "meow");
        assertThatThrownBy(() -> Workspaces.open(folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("is not a workspace and has other files in it");
        assertThat(names(folder)).containsExactly("cat.jpg");
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("log.ndjson"), "{}");
        assertThatThrownBy(() -> Workspaces.open(file))
                .isInstanceOf(WorkspaceException.class)
                .hasMessage(file + " is a file; a workspace is a folder");
    }

    @Test
    void whereNoFolderCanBeMadeItSaysSo() {
        Path folder = Path.of("/proc/parity-workspace");
        assumeThat(Files.isDirectory(Path.of("/proc/self"))).isTrue();
        assertThatThrownBy(() -> Workspaces.open(folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("cannot be made, read or written");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws IOException {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
        Path folder = Files.createDirectory(parent.resolve("locked"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        assertThatThrownBy(() -> Workspaces.open(folder.resolve("w")))
                .isInstanceOf(WorkspaceException.class);
    }

    @Test
    void aFailedOpeningLeavesNothingBehind() {
        Path folder = parent.resolve("new/with;semicolon");
        assertThatThrownBy(() -> Workspaces.open(folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("';'");
        assertThat(parent.resolve("new")).doesNotExist();
    }

    @Test
    void aCreationThatWasKilledIsBegunAgain() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("w"));
        Files.writeString(folder.resolve("creating.mv.db"), "half a database");
        Files.createFile(folder.resolve("workspace.lock"));
        Workspaces.open(folder).close();
        assertThat(names(folder)).containsExactlyInAnyOrder("workspace.lock", "workspace.mv.db");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("w"));
        Files.writeString(folder.resolve("workspace.mv.db"), "x".repeat(10_000));
        assertThatThrownBy(() -> Workspaces.open(folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("is damaged, or is no database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t BEFORE INSERT ON problem AS 'org.h2.api.Trigger create() {"
                    + " System.setProperty(\"pwned\", \"yes\"); return (connection, before, after)"
                    + " -> {}; }'",
                "CREATE ALIAS a AS 'String f() { return null; }'",
                "CREATE TABLE note (text CHARACTER VARYING)",
                "ALTER TABLE problem ALTER COLUMN reason SET DEFAULT FILE_READ('/etc/passwd')",
                "CREATE VIEW secrets AS SELECT * FROM problem",
                "CREATE USER mallory PASSWORD 'm'",
            })
    void aDatabaseThatOthersChangedIsRefusedBeforeItRuns(String change) throws SQLException {
        Path folder = parent.resolve("w");
        Workspaces.open(folder).close();
        System.clearProperty("pwned");
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("workspace"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
        System.clearProperty("pwned");
        assertThatThrownBy(() -> Workspaces.open(folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("it was not opened");
        assertThat(System.getProperty("pwned")).isNull();
    }

    @Test
    void anInterruptedThreadReadsAndWritesAndKeepsItsInterrupt() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            Thread.currentThread().interrupt();
            Logs.of(1).importAll(workspace, 40, 20);
            assertThat(workspace.groups().list(GroupFilter.ALL)).isNotEmpty();
            assertThat(Thread.interrupted()).isTrue();
            Logs.of(2).importAll(workspace, 40, 20);
        }
    }

    @Test
    void whatAKilledImportOfStandardInputLeftIsRemoved() throws IOException {
        Path folder = parent.resolve("w");
        Workspaces.open(folder).close();
        Files.writeString(folder.resolve("import-123.part"), "payloads");
        Files.writeString(folder.resolve("notes.part"), "somebody's");
        Workspaces.open(folder).close();
        assertThat(names(folder)).contains("notes.part").doesNotContain("import-123.part");
    }

    @Test
    void aClosedWorkspaceSaysSo() {
        Workspace workspace = Workspaces.open(parent.resolve("w"));
        EndpointQueries endpoints = workspace.endpoints();
        workspace.close();
        workspace.close();
        assertThatThrownBy(endpoints::list)
                .isInstanceOf(WorkspaceException.class)
                .hasMessage("the workspace was closed");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
