package io.github.parityworkbench.app.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesViewModelTest {
    @TempDir Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final SameThread tasks = new SameThread();
    private final Decisions decisions =
            new Decisions(
                    Texts.load(), tasks, Clock.systemUTC(), sentence -> {}, errors::add, () -> {});
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("workspace"));
        decisions.show(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void showsNothingAndRemovesNothingWhereThereAreNoRules() {
        RulesViewModel model = model();
        model.removeSelected();
        assertThat(model.rules()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.textProperty().get()).isEmpty();
    }

    @Test
    void showsTheTextOfTheSelectedRule() {
        decisions.addRule(rule("first", "$.a"));
        decisions.addRule(rule("second", "$.b"));
        RulesViewModel model = model();
        assertThat(model.textProperty().get()).contains("first", "$.a").doesNotContain("second");
        model.selectedProperty().set(model.rules().get(1));
        assertThat(model.textProperty().get()).contains("second", "$.b").doesNotContain("first");
    }

    @Test
    void takesOnlyTheSelectedRuleAwayAndListsItAgainOnceThatIsUndone() {
        decisions.addRule(rule("first", "$.a"));
        decisions.addRule(rule("second", "$.b"));
        RulesViewModel model = model();
        model.selectedProperty().set(model.rules().get(1));
        model.removeSelected();
        assertThat(model.rules()).extracting(Rule::id).containsExactly("first");
        assertThat(model.selectedProperty().get()).isEqualTo(model.rules().get(0));
        decisions.undo();
        assertThat(model.rules()).extracting(Rule::id).containsExactly("first", "second");
    }

    private RulesViewModel model() {
        return new RulesViewModel(tasks, decisions, errors::add, workspace);
    }

    private static Rule rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path)).reason("known").build();
    }
}
