package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All rules of the workspace, and which of them is selected. */
public final class RulesViewModel {
    private final Latest latest;
    private final Decisions decisions;
    private final Workspace workspace;
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final ObservableList<Rule> shownRules = FXCollections.unmodifiableObservableList(rules);
    private final ObjectProperty<@Nullable Rule> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    public RulesViewModel(
            TaskExecutor tasks,
            Decisions decisions,
            Consumer<? super Throwable> errors,
            Workspace workspace) {
        this.latest = new Latest(tasks, errors);
        this.decisions = decisions;
        this.workspace = workspace;
        selected.addListener(
                (property, before, rule) ->
                        text.set(rule == null ? "" : CanonicalRules.write(List.of(rule))));
        decisions
                .task()
                .runningProperty()
                .addListener(
                        (property, before, busy) -> {
                            if (!busy) {
                                refresh();
                            }
                        });
        refresh();
    }

    /** The rules, in the order in which they are tried. */
    public ObservableList<Rule> rules() {
        return shownRules;
    }

    public ObjectProperty<@Nullable Rule> selectedProperty() {
        return selected;
    }

    /** The selected rule as it stands in the rule file. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Takes the selected rule away, and with it what it ignores. */
    public void removeSelected() {
        Rule rule = selected.get();
        if (rule != null) {
            decisions.removeRule(rule.id());
        }
    }

    private void refresh() {
        latest.run(
                () -> workspace.rules().list(),
                fresh -> {
                    rules.setAll(fresh);
                    selected.set(fresh.isEmpty() ? null : fresh.get(0));
                });
    }
}
