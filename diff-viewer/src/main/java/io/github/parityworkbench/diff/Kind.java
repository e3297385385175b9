package io.github.parityworkbench.diff;

import java.util.Locale;

/** In what way the candidate departs from control at one place. */
public enum Kind {
    /** In control only. */
    MISSING,
    /** In the candidate only. */
    EXTRA,
    /** Same JSON type, another value. */
    VALUE,
    /** Another JSON type. */
    TYPE,
    /** The same array elements in another order. */
    ORDER;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name of this kind in files, listings and queries, such as {@code missing}. */
    public String label() {
        return label;
    }

    /** One character that tells this kind without colour. */
    public String glyph() {
        return switch (this) {
            case MISSING -> "−";
            case EXTRA -> "+";
            case VALUE -> "≠";
            case TYPE -> "⇄";
            case ORDER -> "↕";
        };
    }

    /** The kind as seen with control and candidate exchanged. */
    public Kind swapped() {
        return switch (this) {
            case MISSING -> EXTRA;
            case EXTRA -> MISSING;
            case VALUE, TYPE, ORDER -> this;
        };
    }

    /**
     * The kind with the given {@link #label()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static Kind ofLabel(String label) {
        return Labels.find(values(), Kind::label, "kind", label);
    }
}
