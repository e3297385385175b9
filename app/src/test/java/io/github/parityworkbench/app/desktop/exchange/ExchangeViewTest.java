package io.github.parityworkbench.app.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.TestLog;
import io.github.parityworkbench.app.desktop.task.LaterThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ExchangeViewTest extends ApplicationTest {
    @TempDir Path folder;

    private final LaterThread tasks = new LaterThread();
    private final ExchangeViewModel model =
            new ExchangeViewModel(
                    tasks,
                    error -> {
                        throw new AssertionError(error);
                    });
    private Workspace workspace;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = Workspaces.open(folder.resolve("workspace"));
        Workspaces.load(workspace, TestLog.small().write(folder.resolve("log.ndjson")));
        stage.setScene(new Scene(new ExchangeView(Texts.load(), model)));
        stage.show();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void doesNotLeaveTheExchangeOfBeforeInSightWhileAnotherTakesLongToOpen() throws Exception {
        assertThat(says("No exchange selected")).isTrue();
        interact(() -> open(1));
        awaitWords("Opening the exchange…");
        interact(tasks::runFirst);
        assertThat(lookup("#diff").query().isVisible()).isTrue();
        assertThat(says("Opening the exchange…")).isFalse();
        interact(() -> open(2));
        awaitWords("Opening the exchange…");
        interact(model::clear);
        assertThat(says("No exchange selected")).isTrue();
    }

    private void open(long number) {
        model.show(workspace, number, Part.BODY, Kind.VALUE, FieldPath.ROOT);
    }

    private void awaitWords(String words) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> says(words));
    }

    private boolean says(String words) {
        Label title = lookup(".empty-state-title").queryAs(Label.class);
        return title.getParent().isVisible() && title.getText().equals(words);
    }
}
