package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshDatabaseTest {
    @TempDir Path folder;
    private WorkspaceFolder workspace;

    @BeforeEach
    void claim() {
        workspace = WorkspaceFolder.claim(folder.resolve("w"), IllegalStateException::new);
    }

    @Test
    void aDatabaseThatWasClosedTakesItsPlace() throws IOException {
        workspace.replaceDatabase(file -> Database.open(file, IllegalStateException::new).close());

        assertThat(WorkspaceFolder.holdsDatabase(workspace.path())).isTrue();
    }

    @Test
    void oneThatCouldNotBeClosedDoesNot() {
        assertThatThrownBy(() -> workspace.replaceDatabase(this::leaveOpen))
                .isInstanceOf(IOException.class)
                .hasMessage("the database that was made could not be closed");

        assertThat(workspace.path()).isDirectoryNotContaining("glob:**.mv.db");
    }

    /** As the file is where the system would not write the end of it. */
    private void leaveOpen(Path file) {
        Path elsewhere = folder.resolve("open");
        try (Database database = Database.open(elsewhere, IllegalStateException::new)) {
            database.change(connection -> Migrations.migrate(connection, 0));
            Files.write(
                    file.resolveSibling(file.getFileName() + WorkspaceFolder.SUFFIX),
                    Files.readAllBytes(elsewhere.resolveSibling("open" + WorkspaceFolder.SUFFIX)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
