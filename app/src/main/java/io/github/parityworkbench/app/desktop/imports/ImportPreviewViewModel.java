package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.overlay.ErrorMessage;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.LogSelection;
import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.app.workflow.PreviewLogs;
import io.github.parityworkbench.importers.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What an import of some files would read: found and read in the background, one log after the
 * other, and of each only the beginning.
 */
public final class ImportPreviewViewModel {
    private final Texts texts;
    private final TaskExecutor tasks;
    private final PreviewLogs logs;
    private final Consumer<? super Throwable> nothing;
    private final Cancellation left = new Cancellation();
    private final Deque<PreviewedLog> unread = new ArrayDeque<>();
    private final ObservableList<PreviewedLog> lines = FXCollections.observableArrayList();
    private final ObservableList<PreviewedLog> shownLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<@Nullable PreviewedLog> selected = new SimpleObjectProperty<>();
    private final StringProperty mapping = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mapped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper importable = new ReadOnlyBooleanWrapper();
    private boolean reading;

    /** Files that were looked for. */
    private record Found(List<PreviewedLog> lines, @Nullable Throwable failure) {}

    /**
     * @param nothing gets the first failure where none of the files can be read
     */
    public ImportPreviewViewModel(
            Texts texts,
            TaskExecutor tasks,
            PreviewLogs logs,
            Consumer<? super Throwable> nothing) {
        this.texts = texts;
        this.tasks = tasks;
        this.logs = logs;
        this.nothing = nothing;
        selected.addListener((property, before, line) -> showMapping(line));
    }

    /** Looks for the logs behind files and folders; called once. */
    public void look(List<Path> places) {
        tasks.run(() -> find(places), this::show, nothing);
    }

    private Found find(List<Path> places) {
        List<PreviewedLog> found = new ArrayList<>();
        Throwable failure = null;
        for (Path place : places) {
            left.check();
            try {
                for (SelectedLog log : logs.find(place)) {
                    found.add(PreviewedLog.of(log, log.readThrough().orElse(null)));
                }
            } catch (IOException refused) {
                failure = failure == null ? refused : failure;
                found.add(PreviewedLog.refused(place.toString(), sentence(refused)));
            }
        }
        return new Found(found, failure);
    }

    private String sentence(Throwable failure) {
        return ErrorMessage.of(failure, texts).sentence();
    }

    private void show(Found found) {
        if (left.isRequested()) {
            return;
        }
        if (found.failure() != null && found.lines().stream().noneMatch(PreviewedLog::isReadable)) {
            nothing.accept(found.failure());
            return;
        }
        lines.setAll(found.lines());
        lines.stream().filter(PreviewedLog::isReadable).forEach(unread::add);
        selected.set(unread.peek());
        settle();
        readNext();
    }

    private void readNext() {
        PreviewedLog line = reading ? null : unread.poll();
        SelectedLog log = line == null ? null : line.logProperty().get();
        if (line == null || log == null) {
            return;
        }
        reading = true;
        tasks.run(
                () -> logs.read(log, left),
                preview -> read(line, log, () -> line.show(preview)),
                error -> read(line, log, () -> line.refuse(sentence(error))));
    }

    /** What comes of a log that is read in another way by now is dropped. */
    private void read(PreviewedLog line, SelectedLog log, Runnable outcome) {
        reading = false;
        if (left.isRequested()) {
            return;
        }
        if (log.equals(line.logProperty().get())) {
            outcome.run();
            settle();
        }
        readNext();
    }

    private void settle() {
        importable.set(
                problem.get().isEmpty() && lines.stream().anyMatch(PreviewedLog::isReadable));
    }

    /** The files, in the order in which they would be imported. */
    public ObservableList<PreviewedLog> lines() {
        return shownLines;
    }

    /** The line that is looked at. */
    public ObjectProperty<@Nullable PreviewedLog> selectedProperty() {
        return selected;
    }

    /**
     * The mapping by which the selected log is read, as one JSON object of pointers; empty where
     * its format is none. A change counts once {@link #tryMapping} is called.
     */
    public StringProperty mappingProperty() {
        return mapping;
    }

    /** Whether the selected log is read by a mapping. */
    public ReadOnlyBooleanProperty mappedProperty() {
        return mapped.getReadOnlyProperty();
    }

    /** Why what is written is no mapping; empty where it is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether there is something to import. */
    public ReadOnlyBooleanProperty importableProperty() {
        return importable.getReadOnlyProperty();
    }

    private void showMapping(@Nullable PreviewedLog line) {
        Mapping known = line == null ? null : line.mapping();
        mapped.set(known != null);
        mapping.set(known == null ? "" : known.write().strip());
        problem.set("");
        settle();
    }

    /** Reads the selected log, and those that were read as it was, by the mapping as written. */
    public void tryMapping() {
        PreviewedLog line = selected.get();
        Mapping before = line == null ? null : line.mapping();
        if (before == null) {
            return;
        }
        try {
            Mapping wanted = Mapping.read(mapping.get());
            problem.set("");
            if (!wanted.equals(before)) {
                lines.stream()
                        .filter(each -> before.equals(each.mapping()))
                        .forEach(each -> readAgain(each, wanted));
            }
        } catch (IllegalArgumentException wrong) {
            problem.set(String.valueOf(wrong.getMessage()));
        }
        settle();
        readNext();
    }

    private void readAgain(PreviewedLog line, Mapping wanted) {
        line.readThrough(wanted);
        unread.remove(line);
        unread.add(line);
    }

    /** The logs that can be read, as they are to be read. */
    public LogSelection selection() {
        List<SelectedLog> readable = new ArrayList<>();
        for (PreviewedLog line : lines) {
            SelectedLog log = line.logProperty().get();
            if (log != null && line.isReadable()) {
                readable.add(log);
            }
        }
        return new LogSelection(readable);
    }

    /** Ends whatever is read; nothing is shown any more. */
    public void leave() {
        left.request();
    }
}
