package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.export.rules.RuleFileException;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.RuleUse;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All rules of the workspace in their order, and which of them is selected. */
public final class RulesViewModel {
    private final Texts texts;
    private final TaskExecutor tasks;
    private final Latest latest;
    private final Decisions decisions;
    private final Consumer<? super Throwable> errors;
    private final Workspace workspace;
    private final RuleDraft draft;
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RuleRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable RuleRow> selected = new SimpleObjectProperty<>();
    private String wanted = "";

    public RulesViewModel(
            Texts texts,
            TaskExecutor tasks,
            Decisions decisions,
            Consumer<? super Throwable> errors,
            Workspace workspace) {
        this.texts = texts;
        this.tasks = tasks;
        this.latest = new Latest(tasks, errors);
        this.decisions = decisions;
        this.errors = errors;
        this.workspace = workspace;
        this.draft = new RuleDraft(texts, tasks, decisions, errors, workspace);
        selected.addListener(
                (property, before, row) -> draft.begin(row == null ? null : row.rule()));
        draft.savedProperty().addListener((property, before, id) -> wanted = id);
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
    public ObservableList<RuleRow> rows() {
        return shownRows;
    }

    /** The rule whose text is shown, null for none. */
    public ObjectProperty<@Nullable RuleRow> selectedProperty() {
        return selected;
    }

    /** The text of the selected rule, or of a new one, which can be changed. */
    public RuleDraft draft() {
        return draft;
    }

    /** Takes the selected rule away, and with it what it ignores. */
    public void removeSelected() {
        RuleRow row = selected.get();
        if (row != null) {
            decisions.removeRule(row.rule().id());
        }
    }

    /** Turns a rule on or off. */
    public void enable(Rule rule, boolean enabled) {
        wanted = rule.id();
        decisions.changeRules(
                rules ->
                        rules.stream()
                                .map(
                                        each ->
                                                each.id().equals(rule.id())
                                                        ? each.toBuilder().enabled(enabled).build()
                                                        : each)
                                .toList(),
                texts.get(enabled ? "rules.said.on" : "rules.said.off", rule.id()));
    }

    /** Turns the selected rule on or off, whichever it is not. */
    public void toggleSelected() {
        RuleRow row = selected.get();
        if (row != null) {
            enable(row.rule(), !row.rule().enabled());
        }
    }

    /** Moves the selected rule by so many places, up where negative. */
    public void moveSelected(int places) {
        RuleRow row = selected.get();
        int to = rows.indexOf(row) + places;
        if (row != null && to >= 0 && to < rows.size()) {
            move(row.rule(), to);
        }
    }

    /** Moves a rule to a place, from 0. */
    public void move(Rule rule, int to) {
        wanted = rule.id();
        decisions.changeRules(
                rules -> {
                    List<Rule> moved = new ArrayList<>(rules);
                    if (moved.removeIf(each -> each.id().equals(rule.id()))) {
                        moved.add(Math.min(to, moved.size()), rule);
                    }
                    return moved;
                },
                texts.get("rules.said.moved", rule.id(), to + 1));
    }

    /** Brings the rules of files in; one that is no rule file changes nothing. */
    public void importFiles(List<Path> files) {
        new Latest(tasks, this::refused)
                .run(
                        () -> read(files),
                        fresh ->
                                decisions.changeRules(
                                        rules -> merged(rules, fresh),
                                        texts.get("rules.said.imported", fresh.size())));
    }

    private static List<Rule> read(List<Path> files) throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (Path file : files) {
            Path name = file.getFileName();
            rules.addAll(
                    CanonicalRules.read(
                            Files.readString(file), name == null ? "" : name.toString()));
        }
        return rules;
    }

    private void refused(Throwable error) {
        if (error instanceof RuleFileException) {
            draft.refuse(String.valueOf(error.getMessage()));
        } else {
            errors.accept(error);
        }
    }

    private static List<Rule> merged(List<Rule> rules, List<Rule> fresh) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        fresh.forEach(rule -> byId.put(rule.id(), rule));
        return List.copyOf(byId.values());
    }

    /** Takes the last decision back. */
    public void undo() {
        decisions.undo();
    }

    /** Makes the decision again that was taken back last. */
    public void redo() {
        decisions.redo();
    }

    private void refresh() {
        latest.run(
                () -> {
                    Map<String, RuleUse> uses = workspace.rules().uses();
                    return workspace.rules().list().stream()
                            .map(
                                    rule ->
                                            new RuleRow(
                                                    rule,
                                                    uses.getOrDefault(
                                                            rule.id(), new RuleUse(0, null))))
                            .toList();
                },
                this::show);
    }

    private void show(List<RuleRow> fresh) {
        RuleRow before = selected.get();
        String id = wanted.isEmpty() && before != null ? before.rule().id() : wanted;
        wanted = "";
        rows.setAll(fresh);
        selected.set(
                fresh.stream()
                        .filter(row -> row.rule().id().equals(id))
                        .findFirst()
                        .orElse(fresh.isEmpty() ? null : fresh.get(0)));
    }
}
