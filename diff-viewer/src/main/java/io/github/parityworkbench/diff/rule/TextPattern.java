package io.github.parityworkbench.diff.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression that is found in time linear in the text, whatever it is. */
public final class TextPattern {
    /** The most characters that a pattern may have. */
    public static final int MAXIMUM_LENGTH = 1000;

    /** The most elements that a pattern may have once its repetitions are written out. */
    private static final int MAXIMUM_SIZE = 10_000;

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * The pattern written as {@code regex}, in the syntax of RE2: no look-around, no
     * back-references.
     *
     * @throws IllegalArgumentException if it is too long, or no such pattern; the message says why
     */
    public static TextPattern parse(String regex) {
        if (regex.length() > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException(
                    "a pattern has at most %d characters, and this one %d"
                            .formatted(MAXIMUM_LENGTH, regex.length()));
        }
        if (RepetitionBound.of(regex) > MAXIMUM_SIZE) {
            throw new IllegalArgumentException(
                    "the pattern's repetitions multiply to more than %d elements"
                            .formatted(MAXIMUM_SIZE));
        }
        try {
            return new TextPattern(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "not a pattern of RE2: %s in %s".formatted(e.getDescription(), e.getPattern()),
                    e);
        }
    }

    /** Whether the pattern is found anywhere in the text. */
    public boolean foundIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The text with every match replaced by {@code with}, taken as it is. */
    public String replaceAll(String text, String with) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(with));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
