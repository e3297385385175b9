package io.github.parityworkbench.app.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parityworkbench.app.desktop.TestLog;
import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsViewModelTest {
    @TempDir Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final SameThread tasks = new SameThread();
    private final Decisions decisions =
            new Decisions(
                    Texts.load(),
                    tasks,
                    Clock.systemUTC(),
                    () -> "Ada",
                    said::add,
                    errors::add,
                    () -> {});
    private Workspace workspace;

    @BeforeEach
    void importLog() throws IOException {
        workspace = Workspaces.open(folder.resolve("workspace"));
        decisions.show(workspace);
        Path log =
                new TestLog()
                        .exchange("getUser", "{\"nick\":null}", "{}")
                        .exchange("getUser", "{\"nick\":null}", "{}")
                        .exchange("getBook", "{\"subtitle\":null}", "{}")
                        .statuses("getGone", 200, 404)
                        .write(folder.resolve("log.ndjson"));
        Workspaces.load(workspace, log);
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void offersRulesFirstAndSaysOfTheRestWhyThereIsNone() {
        SuggestionsViewModel model = model();
        assertThat(model.rows())
                .extracting(row -> row.group().key().place(), row -> row.rule() != null)
                .containsExactly(
                        tuple("$.nick", true), tuple("$.subtitle", true), tuple("status $", false));
        assertThat(model.rows()).extracting(SuggestionRow::why).doesNotContain("");
        assertThat(model.rows().get(2).why()).contains("never to be hidden");
        assertThat(model.lookingProperty().get()).isFalse();
    }

    @Test
    void addsWhatIsChosenInOneStepThatCanBeUndone() {
        SuggestionsViewModel model = model();
        assertThat(model.chosenProperty().get()).isZero();
        model.toggle(model.rows());
        assertThat(model.chosenProperty().get()).isEqualTo(2);
        assertThat(model.rows().get(2).chosenProperty().get()).isFalse();
        model.toggle(model.rows().subList(0, 1));
        assertThat(model.chosenProperty().get()).isEqualTo(1);
        model.toggle(model.rows());
        model.add();
        assertThat(workspace.rules().list())
                .extracting(rule -> rule.path().toString())
                .containsExactly("$.nick", "$.subtitle");
        assertThat(said).containsExactly("Added 2 rules.");
        assertThat(model().rows()).hasSize(1);
        decisions.undo();
        assertThat(workspace.rules().list()).isEmpty();
    }

    @Test
    void leavesARuleAloneThatWasAddedMeanwhile() {
        SuggestionsViewModel first = model();
        SuggestionsViewModel second = model();
        first.toggle(first.rows().subList(0, 1));
        first.add();
        second.toggle(second.rows());
        second.add();
        assertThat(workspace.rules().list()).hasSize(2);
    }

    private SuggestionsViewModel model() {
        return new SuggestionsViewModel(Texts.load(), tasks, decisions, errors::add, workspace);
    }
}
