package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.SuggestRules;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rules that could be added, those that silence most first, and the groups without one. */
public final class SuggestionsViewModel {
    private final Texts texts;
    private final Decisions decisions;
    private final ObservableList<SuggestionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SuggestionRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);

    public SuggestionsViewModel(
            Texts texts,
            TaskExecutor tasks,
            Decisions decisions,
            Consumer<? super Throwable> errors,
            Workspace workspace) {
        this.texts = texts;
        this.decisions = decisions;
        tasks.run(() -> find(new SuggestRules(workspace)), this::show, errors);
    }

    private static List<SuggestionRow> find(SuggestRules rules) {
        return Stream.concat(
                        rules.all().stream().map(SuggestionRow::of),
                        rules.refused().stream().map(SuggestionRow::of))
                .toList();
    }

    private void show(List<SuggestionRow> found) {
        found.forEach(row -> row.chosenProperty().addListener((property, before, now) -> count()));
        rows.setAll(found);
        looking.set(false);
    }

    private void count() {
        chosen.set(chosenRules().size());
    }

    private List<Rule> chosenRules() {
        return rows.stream()
                .filter(row -> row.chosenProperty().get())
                .map(SuggestionRow::rule)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Groups with a suggested rule, then those without. */
    ObservableList<SuggestionRow> rows() {
        return shownRows;
    }

    /** Whether the groups are still being looked at. */
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** How many rules are chosen. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses all of these that have a rule, or none of them where all are chosen already. */
    void toggle(List<SuggestionRow> wanted) {
        List<SuggestionRow> suggested = wanted.stream().filter(row -> row.rule() != null).toList();
        boolean all = suggested.stream().allMatch(row -> row.chosenProperty().get());
        suggested.forEach(row -> row.chosenProperty().set(!all));
    }

    /** Adds the chosen rules behind those that there are. */
    void add() {
        List<Rule> fresh = chosenRules();
        decisions.changeRules(
                rules -> with(rules, fresh), texts.get("suggest.said.added", fresh.size()));
    }

    private static List<Rule> with(List<Rule> rules, List<Rule> fresh) {
        Set<String> taken = rules.stream().map(Rule::id).collect(Collectors.toSet());
        List<Rule> all = new ArrayList<>(rules);
        fresh.stream().filter(rule -> !taken.contains(rule.id())).forEach(all::add);
        return all;
    }
}
