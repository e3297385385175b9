package io.github.parityworkbench.app.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionViewModelTest {
    private static final Path VERSION_1 =
            Path.of(
                    "..",
                    "local-db/src/test/resources/io/github/parityworkbench/localdb",
                    "version-1.mv.db.gz");

    @TempDir Path folder;

    private final List<Path> opening = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean ready = true;
    private SessionViewModel session;

    @BeforeEach
    void make() {
        session =
                new SessionViewModel(
                        new SameThread(),
                        new SettingsStore(folder.resolve("settings.json"), Runnable::run),
                        Clock.systemUTC(),
                        errors::add,
                        action -> {
                            if (ready) {
                                action.run();
                            } else {
                                waiting.add(action);
                            }
                        });
        session.openingProperty().addListener((property, before, now) -> opening.add(now));
    }

    @Test
    void saysWhatIsBeingOpenedUntilItIs() {
        Path workspace = folder.resolve("workspace");
        session.open(workspace, opened -> assertThat(session.openingProperty().get()).isNull());
        assertThat(opening).containsExactly(workspace, null);
        assertThat(session.recent()).containsExactly(workspace);
        session.open(workspace);
        assertThat(opening).hasSize(2);
        session.close();
        assertThat(session.workspaceProperty().get()).isNull();
        assertThat(errors).isEmpty();
    }

    @Test
    void saysHowFarAWorkspaceOfAnOlderVersionIsBroughtToThisOne() throws IOException {
        Path workspace = older();
        List<Long> done = new ArrayList<>();
        session.task()
                .progressProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                done.add(now.done());
                            }
                        });
        session.open(workspace);
        assertThat(done).containsExactly(16L, 32L, 48L, 56L);
        assertThat(session.workspaceProperty().get().folder()).isEqualTo(workspace);
        session.close();
    }

    @Test
    void leavesAWorkspaceOfAnOlderVersionAsItIsWhereItsOpeningIsStopped() throws IOException {
        Path workspace = older();
        byte[] before = Files.readAllBytes(workspace.resolve("workspace.mv.db"));
        session.task()
                .progressProperty()
                .addListener((property, old, now) -> session.task().stop());
        session.open(workspace);
        assertThat(opening).containsExactly(workspace, null);
        assertThat(errors).isEmpty();
        assertThat(session.workspaceProperty().get()).isNull();
        assertThat(workspace.resolve("workspace.mv.db")).hasBinaryContent(before);
        OpenWorkspace.settled(workspace, Clock.systemUTC()).close();
    }

    /** A workspace of version 1, with 56 exchanges. */
    private Path older() throws IOException {
        Path workspace = Files.createDirectory(folder.resolve("older"));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(VERSION_1))) {
            Files.copy(in, workspace.resolve("workspace.mv.db"));
        }
        return workspace;
    }

    @Test
    void showsAWorkspaceOnceTheScreenIsReady() {
        ready = false;
        Path workspace = folder.resolve("workspace");
        session.open(workspace);
        assertThat(session.workspaceProperty().get()).isNull();
        assertThat(opening).containsExactly(workspace);
        waiting.forEach(Runnable::run);
        assertThat(session.workspaceProperty().get().folder()).isEqualTo(workspace);
        assertThat(opening).containsExactly(workspace, null);
        session.close();
    }

    @Test
    void closesAWorkspaceThatWasNotShownYet() {
        ready = false;
        Path workspace = folder.resolve("workspace");
        session.open(workspace);
        assertThatThrownBy(() -> OpenWorkspace.settled(workspace, Clock.systemUTC()))
                .hasMessageContaining("already open");
        session.close();
        OpenWorkspace.settled(workspace, Clock.systemUTC()).close();
    }

    @Test
    void makesNoWorkspaceWhereOneWasBefore() throws IOException {
        Path before = folder.resolve("before");
        session.open(before);
        session.leave();
        Files.move(before, folder.resolve("now"));
        session.reopen(before);
        assertThat(errors)
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .isEqualTo(
                        "the workspace %s is no longer there; if it was moved, open it where it is"
                                + " now",
                        before);
        assertThat(before).doesNotExist();
        assertThat(session.recent()).isEmpty();
        session.open(folder.resolve("now"));
        session.leave();
        session.reopen(folder.resolve("now"));
        assertThat(session.workspaceProperty().get().folder()).isEqualTo(folder.resolve("now"));
        session.close();
    }

    @Test
    void saysNoLongerThatItIsOpeningWhatCannotBeOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        session.open(file);
        assertThat(opening).containsExactly(file, null);
        assertThat(errors).hasSize(1);
        assertThat(session.workspaceProperty().get()).isNull();
        assertThat(session.recent()).isEmpty();
    }
}
