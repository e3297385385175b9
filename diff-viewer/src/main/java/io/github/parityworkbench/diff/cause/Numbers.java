package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact numbers from their text, within sensible bounds. */
final class Numbers {
    private static final Pattern JSON_NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** Beyond this, reading takes time that grows with the square of the length. */
    private static final int LONGEST = 1000;

    /** Beyond this power of ten either way, numbers cannot be subtracted in sensible memory. */
    private static final int LARGEST_EXPONENT = 10_000;

    private Numbers() {}

    /** The number that the text spells in JSON's grammar. */
    static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST || !JSON_NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text))
                    .filter(number -> Math.abs((long) number.scale()) <= LARGEST_EXPONENT);
        } catch (NumberFormatException e) {
            // An exponent that does not fit an int.
            return Optional.empty();
        }
    }

    /** Whether the value, however written, is an integer. */
    static boolean isInteger(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
