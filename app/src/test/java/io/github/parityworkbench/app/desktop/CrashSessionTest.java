package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.settings.LastSession;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Fails, and goes on after a failure. */
class CrashSessionTest extends WindowTest {
    private static final long NO_PROCESS = Long.MAX_VALUE / 2;
    private String group;

    @Override
    void prepare() throws Exception {
        Path log = TestLog.small().write(place("small.ndjson"));
        try (Workspace workspace = Workspaces.open(place.resolve("investigation"))) {
            Workspaces.load(workspace, log);
            group =
                    workspace.groups().list(GroupFilter.ACTIVE).stream()
                            .filter(row -> row.key().endpoint().name().equals("getUser"))
                            .reduce((first, second) -> second)
                            .orElseThrow()
                            .id();
        }
        settings()
                .update(
                        all ->
                                all.withLast(
                                        new LastSession(
                                                place.resolve("investigation").toString(),
                                                "getUser",
                                                group,
                                                NO_PROCESS)));
    }

    @Test
    void goesOnWhereItWasAfterAnUnexpectedEnd() throws Exception {
        await(() -> lookup("#return").tryQuery().isPresent());
        assertThat(lookup("#return-reports").tryQuery()).isEmpty();
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> groups().size() == 2 && selected().id().equals(group));
        ListView<?> endpoints = lookup("#endpoints").queryListView();
        assertThat(endpoints.getSelectionModel().getSelectedIndex()).isPositive();
        interact(window::close);
        LastSession now = settings().get().last();
        assertThat(now.endedUnexpectedly()).isFalse();
        assertThat(now.group()).isEqualTo(group);
        assertThat(now.endpoint()).isEqualTo("getUser");
    }

    @Test
    void writesAReportOfWhatNobodyCaughtAndOpensItsFolder() throws Exception {
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> lookup("#return").tryQuery().isEmpty());
        window.crashHandler()
                .uncaughtException(
                        Thread.currentThread(), new IllegalStateException("{\"card\":4111}"));
        await(() -> lookup("#crash").tryQuery().isPresent());
        assertThat(lookup("#crash-report").queryAs(Label.class).getText())
                .contains("crash-reports");
        clickOn("#crash-folder");
        await(() -> !opened.isEmpty());
        assertThat(opened).containsExactly(place.resolve("crash-reports"));
        try (Stream<Path> reports = Files.list(opened.get(0))) {
            Path report = reports.findFirst().orElseThrow();
            assertThat(Files.readString(report))
                    .contains("IllegalStateException")
                    .doesNotContain("4111");
        }
        clickOn("#crash-close");
        await(() -> lookup("#crash").tryQuery().isEmpty());
    }
}
