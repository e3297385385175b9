package io.github.parityworkbench.diff.json;

import java.util.Arrays;

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
        addDigits(hash, bytes, start, firstSignificant, lastSignificant);
        addPower(hash, bytes, at, to, integerDigits - lastSignificant - 1);
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

    /**
     * Adds the power of ten that {@code e+12} in {@code bytes[from, to)} makes together with
     * another: as a number up to 18 digits, as its digits beyond.
     */
    private static void addPower(ContentHash hash, byte[] bytes, int from, int to, int more) {
        int at = from + 1;
        boolean negative = at < to && bytes[at] == '-';
        while (at < to && (bytes[at] < '1' || bytes[at] > '9')) {
            at++;
        }
        if (to - at < DIGITS_A_WORD) {
            hash.add(signed(number(bytes, at, to), negative) + more);
        } else {
            byte[] power = sum(bytes, at, to, signed(more, negative));
            if (power.length <= DIGITS_A_WORD) {
                hash.add(signed(number(power, 0, power.length), negative));
            } else {
                hash.add(power, 0, power.length);
                hash.add(negative ? 2 : 1);
            }
        }
    }

    private static long signed(long number, boolean negative) {
        return negative ? -number : number;
    }

    /** The number that the digits in {@code bytes[from, to)} spell, 0 where there are none. */
    private static long number(byte[] bytes, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + (bytes[at] - '0');
        }
        return number;
    }

    /** The digits of the sum of a number, spelt in {@code bytes[from, to)}, and a smaller one. */
    private static byte[] sum(byte[] bytes, int from, int to, long more) {
        byte[] digits = Arrays.copyOfRange(bytes, from - 1, to);
        digits[0] = '0';
        long carry = more;
        for (int at = digits.length - 1; carry != 0; at--) {
            long sum = digits[at] - '0' + carry;
            digits[at] = (byte) ('0' + Math.floorMod(sum, 10));
            carry = Math.floorDiv(sum, 10);
        }
        int start = 0;
        while (digits[start] == '0') {
            start++;
        }
        return Arrays.copyOfRange(digits, start, digits.length);
    }
}
