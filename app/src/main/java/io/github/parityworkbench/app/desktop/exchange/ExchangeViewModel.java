package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.workflow.KeyedDiffers;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.json.JsonDiffer;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.view.DiffRows;
import io.github.parityworkbench.diff.view.Side;
import io.github.parityworkbench.localdb.StoredExchange;
import io.github.parityworkbench.localdb.Workspace;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The exchange that is shown in full; its payload is read and aligned in the background. */
public final class ExchangeViewModel {
    private final TaskExecutor tasks;
    private final Consumer<? super Throwable> errors;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable OpenedExchange> opened =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final BooleanProperty foldEqual = new SimpleBooleanProperty(true);

    public ExchangeViewModel(TaskExecutor tasks, Consumer<? super Throwable> errors) {
        this.tasks = tasks;
        this.errors = errors;
        this.latest =
                new Latest(
                        tasks,
                        error -> {
                            clear();
                            errors.accept(error);
                        });
    }

    /** The exchange that is shown, null where none is. */
    public ReadOnlyObjectProperty<@Nullable OpenedExchange> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether another exchange is being read and aligned than the one that is shown. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** Runs what a view prepares of the exchange that is shown. */
    Latest background() {
        return new Latest(tasks, errors);
    }

    /** Whether what is equal is folded when an exchange is opened. */
    public BooleanProperty foldEqualProperty() {
        return foldEqual;
    }

    /** Shows nothing. */
    public void clear() {
        latest.cancel();
        show(null);
    }

    /** Reads the exchange with that number and shows it at the given place. */
    public void show(Workspace workspace, long number, Part part, Kind kind, FieldPath focus) {
        OpenedExchange shown = opened.get();
        opening.set(true);
        latest.run(
                () -> {
                    KeyedDiffers differs = KeyedDiffers.of(workspace);
                    if (shown != null
                            && shown.stored().number() == number
                            && shown.workspace() == workspace
                            && shown.differs().sameKeys(differs)) {
                        return new OpenedExchange(
                                workspace,
                                shown.stored(),
                                differs,
                                shown.rows(),
                                part,
                                kind,
                                place(shown.stored(), part, focus));
                    }
                    StoredExchange stored = workspace.exchanges().get(number);
                    JsonDiffer differ = differs.apply(stored.exchange().endpoint());
                    return new OpenedExchange(
                            workspace,
                            stored,
                            differs,
                            rows(differ, stored),
                            part,
                            kind,
                            place(stored, part, focus));
                },
                this::show);
    }

    private void show(@Nullable OpenedExchange exchange) {
        opened.set(exchange);
        opening.set(false);
    }

    private static FieldPath place(StoredExchange stored, Part part, FieldPath focus) {
        return part == Part.BODY && stored.onlyDifferences() ? GivenRows.place(focus) : focus;
    }

    /** Both bodies aligned; null where there is none, or one of them is not JSON after all. */
    private static @Nullable DiffRows rows(JsonDiffer differ, StoredExchange stored) {
        try {
            return stored.onlyDifferences()
                    ? GivenRows.of(stored, differ)
                    : aligned(differ, stored.exchange());
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    private static @Nullable DiffRows aligned(JsonDiffer differ, Exchange exchange) {
        JsonText control = exchange.control().body();
        JsonText candidate = exchange.candidate().body();
        if (control != null && candidate != null) {
            return DiffRows.of(differ.diff(control, candidate));
        }
        if (control != null) {
            return DiffRows.ofOne(Side.CONTROL, JsonTree.parse(control));
        }
        return candidate == null ? null : DiffRows.ofOne(Side.CANDIDATE, JsonTree.parse(candidate));
    }
}
