package io.github.parityworkbench.app.export.rules;

import java.util.Locale;

/** How much of a rule's meaning a dialect keeps. */
public enum Fidelity {
    /** It silences the same differences. */
    EXACT,
    /** It silences more: something could hide behind it. */
    WIDENED,
    /** It silences less: some noise stays. */
    NARROWED,
    /** It is left out. */
    NOT_EXPRESSIBLE;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** The name for people, such as {@code not expressible}. */
    public String label() {
        return label;
    }
}
