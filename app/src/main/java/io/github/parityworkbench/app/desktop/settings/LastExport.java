package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What was exported to last.
 *
 * @param dialect the name of the one that rules were written in, null if none ever was
 * @param tracker the name of the one that tickets were written for, null if none ever was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LastExport(@Nullable String dialect, @Nullable String tracker) {
    /** Nothing was exported yet. */
    public static final LastExport NONE = new LastExport(null, null);

    /** The same with rules written in another dialect. */
    public LastExport withDialect(String name) {
        return new LastExport(name, tracker);
    }

    /** The same with tickets written for another tracker. */
    public LastExport withTracker(String name) {
        return new LastExport(dialect, name);
    }
}
