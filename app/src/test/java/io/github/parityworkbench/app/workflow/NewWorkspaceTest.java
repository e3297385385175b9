package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewWorkspaceTest {
    @TempDir private Path folder;

    @Test
    void takesAwayWhatItsTaskMadeWithTheFoldersAboveIt() {
        Path target = folder.resolve("a/b/workspace");

        try (NewWorkspace made = NewWorkspace.of(target);
                Workspace workspace = Workspaces.open(target)) {
            assertThat(workspace.folder()).isDirectory();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAFolderThatWasThereButEmpty() throws IOException {
        Path target = Files.createDirectory(folder.resolve("mine"));

        try (NewWorkspace made = NewWorkspace.of(target);
                Workspace workspace = Workspaces.open(target)) {
            assertThat(workspace.folder()).isDirectory();
        }

        assertThat(target).isEmptyDirectory();
    }

    @Test
    void keepsWhatWasSaidToStay() {
        Path target = folder.resolve("workspace");

        try (NewWorkspace made = NewWorkspace.of(target);
                Workspace workspace = Workspaces.open(target)) {
            made.keep();
        }

        assertThat(Workspace.isWorkspace(target)).isTrue();
    }

    @Test
    void neverTouchesAWorkspaceThatWasThereBefore() {
        Path target = folder.resolve("workspace");
        Workspaces.open(target).close();

        try (NewWorkspace made = NewWorkspace.of(target);
                Workspace workspace = Workspaces.open(target)) {
            assertThat(workspace.folder()).isDirectory();
        }

        assertThat(Workspace.isWorkspace(target)).isTrue();
    }

    @Test
    void neverTouchesAFolderInWhichNoWorkspaceWasMade() throws IOException {
        Path target = Files.createDirectory(folder.resolve("other"));
        NewWorkspace made = NewWorkspace.of(target);
        Files.writeString(target.resolve("thesis.txt"), "years of work");

        made.close();

        assertThat(target.resolve("thesis.txt")).exists();
    }
}
