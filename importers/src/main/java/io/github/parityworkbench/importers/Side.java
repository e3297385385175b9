package io.github.parityworkbench.importers;

import java.util.Locale;

/** Whose answer it is. */
public enum Side {
    /** The old system's. */
    CONTROL,
    /** The new system's. */
    CANDIDATE,
    /** A second copy of the old system's. */
    SECONDARY;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name of the member in the native log. */
    public String label() {
        return label;
    }
}
