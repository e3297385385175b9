package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.export.rules.RuleFileException;
import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.CancelledException;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One rule as text while it is written: what is wrong with it, and what it would silence. */
public final class RuleDraft {
    private static final String NEW =
            """
            version: 1
            rules:
              - id: new-rule
                reason: ""
                path: $.
                action: ignore
            """;

    private final Texts texts;
    private final Decisions decisions;
    private final ApplyRules rules;
    private final Latest latest;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
    private Cancellation counting = new Cancellation();
    private @Nullable Rule before;
    private @Nullable Rule tried;
    private boolean asked;
    private boolean counted;
    private boolean saving;
    private List<Endpoint> hidden = List.of();

    RuleDraft(
            Texts texts,
            TaskExecutor tasks,
            Decisions decisions,
            Consumer<? super Throwable> errors,
            Workspace workspace) {
        this.texts = texts;
        this.decisions = decisions;
        this.rules = new ApplyRules(workspace, Clock.systemUTC());
        this.latest =
                new Latest(
                        tasks,
                        error -> {
                            if (!(error instanceof CancelledException)) {
                                errors.accept(error);
                            }
                        });
        text.addListener((property, was, is) -> edited());
    }

    /** The rule as a rule file of its own. */
    public StringProperty textProperty() {
        return text;
    }

    /** What keeps it from being saved, empty where nothing does. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What it would silence, in a few sentences. */
    public ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What is asked before it is saved after all, empty where nothing is. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether it is another than the rule that is kept. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The id of the rule that was saved last. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Shows a rule, null for none. */
    void begin(@Nullable Rule rule) {
        before = rule;
        text.set(rule == null ? "" : CanonicalRules.write(List.of(rule)));
        changed.set(false);
        problem.set("");
    }

    /** Begins a rule that is not there yet. */
    public void beginNew() {
        before = null;
        text.set(NEW);
        changed.set(true);
    }

    void refuse(String sentence) {
        problem.set(sentence);
    }

    private void edited() {
        counting.request();
        latest.cancel();
        tried = null;
        asked = false;
        counted = false;
        saving = false;
        hidden = List.of();
        question.set("");
        preview.set("");
        changed.set(true);
    }

    /** Reads what is written, and counts what it would silence; called once typing pauses. */
    public void tryNow() {
        Rule rule = read();
        if (rule == null) {
            return;
        }
        Cancellation mine = new Cancellation();
        counting = mine;
        preview.set(texts.get("ignore.counting"));
        Rule kept = before;
        Rule previewed = kept == null ? rule : rule.toBuilder().id(kept.id()).build();
        latest.run(
                () -> {
                    RulePreview found = rules.preview(previewed, ProgressListener.NONE, mine);
                    return new Counted(found, rules.hidesAllOf(found));
                },
                found -> {
                    hidden = found.hidden();
                    counted = true;
                    preview.set(PreviewWords.of(texts, rule, found.preview()));
                    if (saving) {
                        saving = false;
                        save();
                    }
                });
    }

    private record Counted(RulePreview preview, List<Endpoint> hidden) {}

    private @Nullable Rule read() {
        if (text.get().isBlank()) {
            problem.set("");
            return null;
        }
        try {
            List<Rule> read = CanonicalRules.read(text.get(), texts.get("rules.text"));
            if (read.size() != 1) {
                problem.set(texts.get("rules.one"));
                return null;
            }
            problem.set("");
            tried = read.get(0);
            return tried;
        } catch (RuleFileException e) {
            problem.set(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Saves the rule; one that would leave nothing of an endpoint asks first. */
    public void save() {
        Rule rule = tried;
        if (rule == null || !counted) {
            // Only what was counted tells whether to ask.
            saving = true;
            tryNow();
            return;
        }
        if (!hidden.isEmpty() && rule.enabled() && !asked) {
            asked = true;
            question.set(
                    texts.get(
                            "rules.everything",
                            hidden.stream()
                                    .limit(3)
                                    .map(Endpoint::name)
                                    .collect(Collectors.joining(", "))));
            return;
        }
        Rule kept = before;
        saved.set(rule.id());
        decisions.changeRules(
                all -> placed(all, kept, rule), texts.get("rules.said.saved", rule.id()));
        question.set("");
        changed.set(false);
    }

    private static List<Rule> placed(List<Rule> all, @Nullable Rule kept, Rule rule) {
        List<Rule> placed = new ArrayList<>();
        boolean found = false;
        for (Rule each : all) {
            if (kept != null && each.id().equals(kept.id())) {
                placed.add(rule);
                found = true;
            } else if (!each.id().equals(rule.id())) {
                placed.add(each);
            }
        }
        if (!found) {
            placed.add(rule);
        }
        return placed;
    }

    /** Stops counting; called when nobody looks any more. */
    public void leave() {
        counting.request();
    }
}
