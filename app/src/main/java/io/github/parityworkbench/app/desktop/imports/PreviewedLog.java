package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.workflow.LogPreview;
import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.importers.mapping.Mapping;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A line of the preview: a log, or a file that is none. */
public final class PreviewedLog {
    private final String name;
    private final ReadOnlyObjectWrapper<@Nullable SelectedLog> log = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LogPreview> preview =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> refusal = new ReadOnlyObjectWrapper<>();
    private @Nullable Mapping mapping;

    private PreviewedLog(String name) {
        this.name = name;
    }

    /**
     * A log that can be read.
     *
     * @param mapping by which it is read, null where its format is none
     */
    static PreviewedLog of(SelectedLog log, @Nullable Mapping mapping) {
        PreviewedLog line = new PreviewedLog(log.source().name());
        line.log.set(log);
        line.mapping = mapping;
        return line;
    }

    /** A file or folder without a log. */
    static PreviewedLog refused(String name, String sentence) {
        PreviewedLog line = new PreviewedLog(name);
        line.refusal.set(sentence);
        return line;
    }

    /** As the user named it, or as it was found. */
    public String name() {
        return name;
    }

    /** The bytes as stored, empty where nobody knows. */
    public OptionalLong size() {
        SelectedLog selected = log.get();
        return selected == null ? OptionalLong.empty() : selected.source().size();
    }

    /** The log and the format by which it would be read, null where it cannot be. */
    public ReadOnlyObjectProperty<@Nullable SelectedLog> logProperty() {
        return log.getReadOnlyProperty();
    }

    /** Its beginning, null before it was read. */
    public ReadOnlyObjectProperty<@Nullable LogPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why it cannot be read, a sentence; null where it can. */
    public ReadOnlyObjectProperty<@Nullable String> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The mapping by which it is read, null where its format is none. */
    @Nullable Mapping mapping() {
        return mapping;
    }

    /** Reads it through another mapping from now on. */
    void readThrough(Mapping wanted) {
        SelectedLog before = log.get();
        if (before != null) {
            mapping = wanted;
            preview.set(null);
            refusal.set(null);
            log.set(before.through(wanted));
        }
    }

    void show(LogPreview beginning) {
        preview.set(beginning);
    }

    void refuse(String sentence) {
        refusal.set(sentence);
    }

    /** Whether an import can have it. */
    boolean isReadable() {
        return log.get() != null && refusal.get() == null;
    }
}
