package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Labels;
import java.util.Locale;

/**
 * Why candidate departs from control, as far as the values show. The order of the constants is the
 * order in which causes are tried; a name once released stays.
 */
public enum Cause {
    NULL_VS_ABSENT(
            true,
            "null on one side, no such member on the other, as in {\"email\": null} against {}."),
    DEFAULT_VS_ABSENT(
            true,
            "A default (false, 0, \"\", [] or {}) on one side, no such member on the other, as in"
                    + " {\"count\": 0} against {}."),
    EMPTY_VS_NULL(
            true, "An empty value against null, as in {\"tags\": []} against {\"tags\": null}."),
    RENAMED_FIELD(
            false,
            "A member has another name but the same value, as in {\"user_name\": \"Ada\"} against"
                    + " {\"userName\": \"Ada\"}."),
    NUMBER_VS_STRING(false, "A number against a string that spells it, as in 7 against \"7\"."),
    BOOLEAN_VS_NUMBER(false, "A truth value against 1 or 0, as in true against 1."),
    BOOLEAN_VS_STRING(
            false, "A truth value against a string that spells it, as in true against \"True\"."),
    SCALAR_VS_ARRAY(
            false, "A value against an array of just that value, as in \"a\" against [\"a\"]."),
    INTEGER_PRECISION(
            false,
            "Integers that are equal once both have passed through a double, as in"
                    + " 9007199254740993 against 9007199254740992."),
    FLOAT_PRECISION(
            true,
            "One number is the other rounded, or off by a few units in the last place, as in 0.3"
                    + " against 0.30000000000000004."),
    LETTER_CASE(
            false, "Strings equal but for upper and lower case, as in \"OPEN\" against \"open\"."),
    WHITESPACE(true, "Strings equal but for white space, as in \"Ada \" against \"Ada\"."),
    UNICODE_NORMALIZATION(
            true,
            "Strings equal once normalised, as in an é of one code point against an e with a"
                    + " combining accent."),
    HTML_ESCAPING(
            false, "One string is the other escaped for HTML, as in \"R&amp;D\" against \"R&D\"."),
    URL_ENCODING(
            false, "One string is the other percent-encoded, as in \"a%20b\" against \"a b\"."),
    URL_HOST(
            true,
            "URLs equal but for scheme, host and port, as in \"http://old/a.png\" against"
                    + " \"https://new/a.png\"."),
    TIMESTAMP_FORMAT(
            false,
            "The same time written differently, as in \"2026-03-01T12:00:00Z\" against"
                    + " 1772366400."),
    TIMEZONE_SHIFT(
            false,
            "Times apart by whole quarters of an hour, up to 14 hours, as in"
                    + " \"2026-03-01T12:00:00Z\" against \"2026-03-01T20:00:00Z\"."),
    CLOCK_SKEW(
            true,
            "Times less than a minute apart, as in \"2026-03-01T12:00:00Z\" against"
                    + " \"2026-03-01T12:00:02Z\"."),
    ARRAY_ORDER(false, "The same elements in another order, as in [1, 2, 3] against [3, 1, 2]."),
    TRUNCATION(
            false,
            "One string is the beginning of the other, as in \"Introduction to alg\" against"
                    + " \"Introduction to algebra\"."),
    VOLATILE_ID(
            true,
            "Random tokens that are new in every answer, as in a UUID per request; seen over a"
                    + " group."),
    ENUM_MAPPING(
            false,
            "Each value in control always meets the same value in the candidate, as in"
                    + " \"in_progress\" against \"STARTED\"; seen over a group."),
    CONSTANT_OFFSET(
            false,
            "Numbers that always differ by the same amount, as in an index from 0 against one from"
                    + " 1; seen over a group."),
    UNEXPLAINED(false, "No known pattern fits: most real bugs are here.");

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean usuallyHarmless;
    private final String explanation;

    Cause(boolean usuallyHarmless, String explanation) {
        this.usuallyHarmless = usuallyHarmless;
        this.explanation = explanation;
    }

    /** The name of this cause in files, listings and queries, such as {@code null-vs-absent}. */
    public String label() {
        return label;
    }

    /** What this cause says about two values, in one sentence with an example. */
    public String explanation() {
        return explanation;
    }

    /**
     * Whether clients seldom notice such a difference, so that it is a fair candidate for being
     * ignored; false where it usually is a bug.
     */
    public boolean usuallyHarmless() {
        return usuallyHarmless;
    }

    /** Whether it takes many differences to see this cause, so that no one of them tells it. */
    public boolean showsOverGroup() {
        return switch (this) {
            case RENAMED_FIELD, VOLATILE_ID, ENUM_MAPPING, CONSTANT_OFFSET -> true;
            default -> false;
        };
    }

    /**
     * The cause with the given {@link #label()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static Cause ofLabel(String label) {
        return Labels.find(values(), Cause::label, "cause", label);
    }
}
