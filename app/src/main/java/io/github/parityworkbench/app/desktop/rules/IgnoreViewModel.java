package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.app.workflow.SuggestRules;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A rule in the making: the narrowest that ignores a group, with what the user says of it. */
public final class IgnoreViewModel {
    private final Texts texts;
    private final Decisions decisions;
    private final LocalDate today;
    private final Cancellation counting = new Cancellation();
    private final StringProperty id = new SimpleStringProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> expires = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper canonicalText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preview;
    private final ReadOnlyObjectWrapper<@Nullable Rule> rule = new ReadOnlyObjectWrapper<>();
    private @Nullable Rule narrowest;
    private List<String> taken = List.of();

    public IgnoreViewModel(
            Texts texts,
            TaskExecutor tasks,
            Clock clock,
            Decisions decisions,
            Consumer<? super Throwable> errors,
            Workspace workspace,
            GroupRow group) {
        this.texts = texts;
        this.preview = new ReadOnlyStringWrapper(texts.get("ignore.counting"));
        this.decisions = decisions;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ApplyRules rules = new ApplyRules(workspace, clock);
        InvalidationListener changed = property -> build();
        List.<Observable>of(id, reason, owner, expires)
                .forEach(field -> field.addListener(changed));
        new Latest(tasks, errors)
                .run(
                        () -> new SuggestRules(workspace).ignoring(group),
                        found -> {
                            begin(found);
                            new Latest(tasks, errors)
                                    .run(
                                            () ->
                                                    rules.preview(
                                                            found, ProgressListener.NONE, counting),
                                            counted ->
                                                    preview.set(
                                                            PreviewWords.of(
                                                                    texts, found, counted)));
                        });
        new Latest(tasks, errors).run(() -> workspace.rules().list(), this::know);
    }

    private void begin(Rule found) {
        narrowest = found;
        id.set(found.id());
        build();
    }

    private void know(List<Rule> rules) {
        taken = rules.stream().map(Rule::id).toList();
        build();
    }

    /** By which the rule is known; must be new. */
    public StringProperty idProperty() {
        return id;
    }

    /** Why the rule is there, for those who read it later; may be empty. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** Who answers for the rule; may be empty. */
    public StringProperty ownerProperty() {
        return owner;
    }

    /** The first day on which the rule no longer holds, null for none. */
    public ObjectProperty<@Nullable LocalDate> expiresProperty() {
        return expires;
    }

    /** The rule as it will stand in the rule file; the last good one where something is wrong. */
    public ReadOnlyStringProperty canonicalTextProperty() {
        return canonicalText.getReadOnlyProperty();
    }

    /** What keeps the rule from being added, empty where nothing does. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the rule silences, in sentences; that it is being counted, until that is known. */
    public ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Adds the rule, unless something is wrong with it. */
    public boolean add() {
        Rule ready = rule.get();
        if (ready == null) {
            return false;
        }
        decisions.addRule(ready);
        return true;
    }

    /** Stops counting; called when nobody looks any more. */
    public void leave() {
        counting.request();
    }

    private void build() {
        Rule start = narrowest;
        if (start == null) {
            return;
        }
        try {
            Rule built =
                    start.toBuilder()
                            .id(id.get().strip())
                            .reason(reason.get().strip())
                            .owner(owner.get().strip())
                            .expires(expires.get())
                            .build();
            canonicalText.set(CanonicalRules.write(List.of(built)));
            String wrong = wrong(built);
            problem.set(wrong);
            rule.set(wrong.isEmpty() ? built : null);
        } catch (IllegalArgumentException e) {
            rule.set(null);
            problem.set(texts.get("ignore.bad-id"));
        }
    }

    private String wrong(Rule built) {
        if (taken.contains(built.id())) {
            return texts.get("ignore.taken", built.id());
        }
        return built.expiredOn(today) ? texts.get("ignore.expired") : "";
    }
}
