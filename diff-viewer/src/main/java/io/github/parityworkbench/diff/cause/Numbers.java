package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact numbers from their text, within sensible bounds. */
final class Numbers {
    /** Beyond this, reading takes time that grows with the square of the length. */
    private static final int LONGEST = 1000;

    /** Beyond this power of ten either way, numbers cannot be subtracted in sensible memory. */
    private static final int LARGEST_EXPONENT = 10_000;

    private Numbers() {}

    /** The number that the text spells in JSON's grammar; null where it spells none. */
    static @Nullable BigDecimal read(String text) {
        if (text.length() > LONGEST || !isNumber(text)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= LARGEST_EXPONENT ? number : null;
        } catch (NumberFormatException e) {
            // An exponent that does not fit an int.
            return null;
        }
    }

    /** Whether it is {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?}. */
    private static boolean isNumber(String text) {
        int start = is(text, 0, '-') ? 1 : 0;
        int at = is(text, start, '0') ? start + 1 : digitsEnd(text, start);
        if (at == start) {
            return false;
        }
        if (is(text, at, '.')) {
            int decimals = at + 1;
            at = digitsEnd(text, decimals);
            if (at == decimals) {
                return false;
            }
        }
        if (is(text, at, 'e') || is(text, at, 'E')) {
            int exponent = is(text, at + 1, '-') || is(text, at + 1, '+') ? at + 2 : at + 1;
            at = digitsEnd(text, exponent);
            if (at == exponent) {
                return false;
            }
        }
        return at == text.length();
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Whether the value, however written, is an integer. */
    static boolean isInteger(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
