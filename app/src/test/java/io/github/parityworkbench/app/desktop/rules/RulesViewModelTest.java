package io.github.parityworkbench.app.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
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
                    Texts.load(),
                    tasks,
                    Clock.systemUTC(),
                    () -> "Ada",
                    sentence -> {},
                    errors::add,
                    () -> {});
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspaces.open(folder.resolve("workspace"));
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
        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.draft().textProperty().get()).isEmpty();
    }

    @Test
    void showsTheTextOfTheSelectedRule() {
        decisions.addRule(rule("first", "$.a"));
        decisions.addRule(rule("second", "$.b"));
        RulesViewModel model = model();
        assertThat(model.draft().textProperty().get())
                .contains("first", "$.a")
                .doesNotContain("second");
        model.selectedProperty().set(model.rows().get(1));
        assertThat(model.draft().textProperty().get())
                .contains("second", "$.b")
                .doesNotContain("first");
    }

    @Test
    void takesOnlyTheSelectedRuleAwayAndListsItAgainOnceThatIsUndone() {
        decisions.addRule(rule("first", "$.a"));
        decisions.addRule(rule("second", "$.b"));
        RulesViewModel model = model();
        model.selectedProperty().set(model.rows().get(1));
        model.removeSelected();
        assertThat(model.rows()).extracting(row -> row.rule().id()).containsExactly("first");
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().get(0));
        decisions.undo();
        assertThat(model.rows())
                .extracting(row -> row.rule().id())
                .containsExactly("first", "second");
    }

    @Test
    void turnsRulesOffMovesThemAndTakesThatBack() {
        decisions.addRule(rule("first", "$.a"));
        decisions.addRule(rule("second", "$.b"));
        RulesViewModel model = model();
        model.toggleSelected();
        assertThat(model.rows().get(0).rule().enabled()).isFalse();
        model.moveSelected(1);
        assertThat(ids(model)).containsExactly("second", "first");
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().get(1));
        model.moveSelected(1);
        assertThat(ids(model)).containsExactly("second", "first");
        model.undo();
        model.undo();
        assertThat(ids(model)).containsExactly("first", "second");
        assertThat(model.rows().get(0).rule().enabled()).isTrue();
        model.redo();
        assertThat(model.rows().get(0).rule().enabled()).isFalse();
    }

    @Test
    void savesWhatIsWrittenInTheRulesPlaceAndTellsWhatIsWrong() {
        decisions.addRule(rule("first", "$.a"));
        decisions.addRule(rule("second", "$.b"));
        RulesViewModel model = model();
        RuleDraft draft = model.draft();
        assertThat(draft.changedProperty().get()).isFalse();
        draft.textProperty().set(draft.textProperty().get().replace("$.a", "$[?@.a]"));
        draft.tryNow();
        assertThat(draft.problemProperty().get()).contains("line", "filter");
        draft.textProperty()
                .set(draft.textProperty().get().replace("$[?@.a]", "$.c").replace("first", "1st"));
        draft.tryNow();
        assertThat(draft.problemProperty().get()).isEmpty();
        assertThat(draft.previewProperty().get()).contains("no differences");
        draft.save();
        assertThat(ids(model)).containsExactly("1st", "second");
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().get(0));
        assertThat(draft.changedProperty().get()).isFalse();

        draft.beginNew();
        draft.textProperty().set(draft.textProperty().get().replace("$.", "$.d"));
        draft.save();
        assertThat(ids(model)).containsExactly("1st", "second", "new-rule");
    }

    @Test
    void bringsAFileInAndRefusesOneThatIsNone() throws IOException {
        RulesViewModel model = model();
        Path good = folder.resolve("good.yaml");
        Files.writeString(good, CanonicalRules.write(List.of(rule("first", "$.a"))));
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "version: 1\nrules: 5\n");
        model.importFiles(List.of(good, bad));
        assertThat(model.rows()).isEmpty();
        assertThat(model.draft().problemProperty().get()).contains("bad.yaml, line 2");
        model.importFiles(List.of(good));
        assertThat(ids(model)).containsExactly("first");
    }

    private static List<String> ids(RulesViewModel model) {
        return model.rows().stream().map(row -> row.rule().id()).toList();
    }

    private RulesViewModel model() {
        return new RulesViewModel(Texts.load(), tasks, decisions, errors::add, workspace);
    }

    private static Rule rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path)).reason("known").build();
    }
}
