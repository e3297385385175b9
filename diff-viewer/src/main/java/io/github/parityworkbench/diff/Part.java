package io.github.parityworkbench.diff;

import java.util.Locale;

/** Which document of a response a path is read in. */
public enum Part {
    /** The status code, one number at {@code $}. */
    STATUS,
    /** The headers, members of one object; names are lower-cased. */
    HEADER,
    /** The body, any JSON value. */
    BODY;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name of this part in files, listings and queries, such as {@code body}. */
    public String label() {
        return label;
    }

    /**
     * The part with the given {@link #label()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static Part ofLabel(String label) {
        return Labels.find(values(), Part::label, "part", label);
    }
}
