package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Labels;
import java.util.Locale;

/** What people decided about a group. */
public enum GroupStatus {
    /** Nobody has looked yet. */
    NEW,
    /** Somebody is looking. */
    INVESTIGATING,
    /** The rewrite is wrong. */
    BUG,
    /** The rewrite is meant to differ here. */
    EXPECTED,
    /** Not worth a look. */
    IGNORED,
    /** To be looked at later. */
    SNOOZED,
    /** Was a bug and is mended. */
    FIXED,
    /** Was fixed and is back. */
    REGRESSED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name of this status in files, listings and queries, such as {@code investigating}. */
    public String label() {
        return label;
    }

    /**
     * The status with the given {@link #label()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static GroupStatus ofLabel(String label) {
        return Labels.find(values(), GroupStatus::label, "status", label);
    }
}
