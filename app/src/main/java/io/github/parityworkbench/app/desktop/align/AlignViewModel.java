package io.github.parityworkbench.app.desktop.align;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.KeyField;
import io.github.parityworkbench.app.workflow.KeyTrial;
import io.github.parityworkbench.app.workflow.TryKeys;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A key in the making, for an array in the exchanges of a group. */
public final class AlignViewModel {
    private final Texts texts;
    private final Decisions decisions;
    private final Latest looking;
    private final Latest trying;
    private final Endpoint endpoint;
    private final ObservableList<FieldPath> arrays = FXCollections.observableArrayList();
    private final ObservableList<KeyField> fields = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FieldPath> array = new SimpleObjectProperty<>();
    private final StringProperty key = new SimpleStringProperty("");
    private final BooleanProperty none = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper trial = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final BooleanBinding complete =
            array.isNotNull()
                    .and(none.or(Bindings.createBooleanBinding(() -> !names().isEmpty(), key)));
    private @Nullable TryKeys samples;

    /**
     * @param place around which an array is looked for first
     */
    public AlignViewModel(
            Texts texts,
            TaskExecutor tasks,
            Decisions decisions,
            Consumer<? super Throwable> errors,
            Workspace workspace,
            GroupRow group,
            FieldPath place) {
        this.texts = texts;
        this.decisions = decisions;
        this.looking = new Latest(tasks, errors);
        this.trying = new Latest(tasks, errors);
        this.endpoint = group.key().endpoint();
        array.addListener((property, before, now) -> look());
        trial.set(texts.get("align.looking"));
        looking.run(
                () -> {
                    TryKeys read = new TryKeys(workspace, group);
                    return new Found(read, read.arrays(place));
                },
                this::show);
    }

    /** The key is the one by which the array is aligned now. */
    private record Evidence(List<KeyField> fields, List<String> key) {}

    private record Found(TryKeys samples, List<FieldPath> arrays) {}

    private void show(Found found) {
        samples = found.samples();
        arrays.setAll(found.arrays());
        if (arrays.isEmpty()) {
            trial.set(texts.get("align.no-array"));
        }
        array.set(arrays.isEmpty() ? null : arrays.get(0));
    }

    private void look() {
        TryKeys read = samples;
        FieldPath place = array.get();
        if (read != null && place != null) {
            looked.set(false);
            trial.set(texts.get("align.looking"));
            looking.run(
                    () -> new Evidence(read.fields(place), read.key(place)),
                    found -> {
                        fields.setAll(found.fields());
                        looked.set(true);
                        key.set(String.join(", ", found.key()));
                        tryNow();
                    });
        }
    }

    /** Compares some exchanges by the key as it is written now. */
    public void tryNow() {
        TryKeys read = samples;
        ArrayKey wanted = written();
        if (read == null || wanted == null) {
            trying.cancel();
            trial.set(arrays.isEmpty() ? texts.get("align.no-array") : "");
            return;
        }
        trial.set(texts.get("align.trying"));
        trying.run(() -> read.compare(wanted), this::show);
    }

    private void show(KeyTrial tried) {
        trial.set(texts.get("align.trial", tried.exchanges(), tried.before(), tried.after()));
    }

    private @Nullable ArrayKey written() {
        FieldPath place = array.get();
        List<String> names = none.get() ? List.of() : names();
        return place == null || (names.isEmpty() && !none.get())
                ? null
                : new ArrayKey(EndpointPattern.exactly(endpoint), place, names);
    }

    private List<String> names() {
        return Stream.of(key.get().split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Sets the key as it is written; what is stored is compared by it in the background. */
    public void save() {
        ArrayKey wanted = written();
        if (wanted != null) {
            decisions.key(wanted);
        }
    }

    /** The endpoint whose arrays these are. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** The arrays to choose from. */
    public ObservableList<FieldPath> arrays() {
        return arrays;
    }

    /** The chosen array. */
    public ObjectProperty<@Nullable FieldPath> arrayProperty() {
        return array;
    }

    /** The fields of its elements, the likeliest keys first. */
    public ObservableList<KeyField> fields() {
        return fields;
    }

    /** Whether the chosen array was looked at, so that having no fields says something. */
    public ReadOnlyBooleanProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** The fields of the key, with commas between them. */
    public StringProperty keyProperty() {
        return key;
    }

    /** Whether the array is to have no key, whatever it looks like. */
    public BooleanProperty noneProperty() {
        return none;
    }

    /** What the key would change, in words. */
    public ReadOnlyStringProperty trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /** Whether there is a key to set. */
    public BooleanBinding completeBinding() {
        return complete;
    }

    /** Drops what is looked at. */
    public void leave() {
        looking.cancel();
        trying.cancel();
    }
}
