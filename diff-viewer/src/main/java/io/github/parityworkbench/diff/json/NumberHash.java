package io.github.parityworkbench.diff.json;

/**
 * Hashes numbers by their exact value, from their text and without arithmetic on it: {@code 1},
 * {@code 1.0} and {@code 10e-1} agree, {@code -0} is {@code 0}. A value is its significant digits,
 * without zeros at either end, its power of ten and its sign.
 */
final class NumberHash {
    /** So many decimal digits always fit a long. */
    private static final int DIGITS_A_WORD = 18;

    private NumberHash() {}

    /** Adds the number in {@code bytes[from, to)}, which is one by the JSON grammar. */
    static void add(ContentHash hash, byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        int start = negative ? from + 1 : from;
        int integerDigits = 0;
        int digits = 0;
        int firstSignificant = -1;
        int lastSignificant = -1;
        boolean fraction = false;
        int at = start;
        for (; at < to; at++) {
            byte c = bytes[at];
            if (c == '.') {
                fraction = true;
            } else if (c >= '0' && c <= '9') {
                if (c != '0') {
                    firstSignificant = firstSignificant < 0 ? digits : firstSignificant;
                    lastSignificant = digits;
                }
                digits++;
                integerDigits += fraction ? 0 : 1;
            } else {
                break;
            }
        }
        if (lastSignificant < 0) {
            hash.add(0);
            return;
        }
        if (!exponentFits(at, to)) {
            hash.add(bytes, from, to);
            return;
        }
        addDigits(hash, bytes, start, firstSignificant, lastSignificant);
        hash.add(exponent(bytes, at, to) + integerDigits - lastSignificant - 1L);
        hash.add(negative ? 2 : 1);
    }

    private static void addDigits(ContentHash hash, byte[] bytes, int start, int first, int last) {
        long word = 0;
        int inWord = 0;
        int digit = 0;
        for (int at = start; digit <= last; at++) {
            byte c = bytes[at];
            if (c == '.') {
                continue;
            }
            if (digit >= first) {
                word = word * 10 + (c - '0');
                if (++inWord == DIGITS_A_WORD) {
                    hash.add(word);
                    word = 0;
                    inWord = 0;
                }
            }
            digit++;
        }
        hash.add(word);
        if (last - first >= DIGITS_A_WORD) {
            // A word does not tell how many zeros it begins with.
            hash.add(inWord);
        }
    }

    /** Exponents of more digits than a long holds are left as text. */
    private static boolean exponentFits(int from, int to) {
        return to - from <= DIGITS_A_WORD;
    }

    /** The value of {@code e+12} in {@code bytes[from, to)}, 0 where there is none. */
    private static long exponent(byte[] bytes, int from, int to) {
        long exponent = 0;
        boolean negative = false;
        for (int at = from + 1; at < to; at++) {
            byte c = bytes[at];
            if (c == '-') {
                negative = true;
            } else if (c != '+') {
                exponent = exponent * 10 + (c - '0');
            }
        }
        return negative ? -exponent : exponent;
    }
}
