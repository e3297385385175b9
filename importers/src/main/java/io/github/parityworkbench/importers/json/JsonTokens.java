package io.github.parityworkbench.importers.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The scalars of JSON: each method passes over one, checking it, and returns where it ends. */
final class JsonTokens {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private JsonTokens() {}

    /**
     * Passes over the string, number or literal that starts at {@code position}, before the end.
     */
    static int skipScalar(byte[] bytes, int position, int end) {
        return switch (bytes[position]) {
            case '"' -> skipString(bytes, position, end);
            case 't' -> skipLiteral(bytes, position, end, "true");
            case 'f' -> skipLiteral(bytes, position, end, "false");
            case 'n' -> skipLiteral(bytes, position, end, "null");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                    skipNumber(bytes, position, end);
            case 0 -> throw malformed("a zero byte", position);
            default -> throw malformed("expected a value", position);
        };
    }

    /** Passes over the string whose opening quote is at {@code position}. */
    static int skipString(byte[] bytes, int position, int end) {
        int at = position + 1;
        while (true) {
            at = plainEnd(bytes, at, end);
            if (at == end) {
                throw unfinished(end, "a string");
            }
            byte c = bytes[at];
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at = skipEscape(bytes, at, end);
            } else if (c < 0) {
                at = skipMultibyte(bytes, at, end);
            } else {
                throw malformed("a control character that is not escaped, in a string", at);
            }
        }
    }

    /** Where the first byte is that is more than a plain ASCII character in a string. */
    private static int plainEnd(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long word = (long) WORD.get(bytes, at);
            long quote = word ^ ('"' * ONES);
            long backslash = word ^ ('\\' * ONES);
            long special =
                    ((quote - ONES) & ~quote)
                            | ((backslash - ONES) & ~backslash)
                            | (word - ' ' * ONES)
                            | word;
            long found = special & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    private static int skipEscape(byte[] bytes, int backslash, int end) {
        if (backslash + 1 >= end) {
            throw unfinished(end, "a string");
        }
        switch (bytes[backslash + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return backslash + 2;
            }
            case 'u' -> {
                for (int i = backslash + 2; i < backslash + 6; i++) {
                    if (i >= end) {
                        throw unfinished(end, "a string");
                    }
                    if (Character.digit(bytes[i], 16) < 0) {
                        throw malformed("an escape \\u without four hexadecimal digits", i);
                    }
                }
                return backslash + 6;
            }
            default -> throw malformed("an unknown escape in a string", backslash);
        }
    }

    /** Passes over one character of two to four bytes: no overlong form, surrogate or such. */
    private static int skipMultibyte(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0) {
            throw malformed("bytes that are not UTF-8", at);
        }
        for (int i = 1; i < length; i++) {
            if (at + i >= end) {
                throw unfinished(end, "a string");
            }
            int next = bytes[at + i] & 0xff;
            int lowest = i > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
            int highest = i > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
            if (next < lowest || next > highest) {
                throw malformed("bytes that are not UTF-8", at);
            }
        }
        return at + length;
    }

    private static int skipLiteral(byte[] bytes, int position, int end, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (position + i == end) {
                throw unfinished(end, "a literal");
            }
            if (bytes[position + i] != literal.charAt(i)) {
                throw malformed("expected a value", position);
            }
        }
        return position + literal.length();
    }

    private static int skipNumber(byte[] bytes, int position, int end) {
        int at = bytes[position] == '-' ? position + 1 : position;
        if (at < end && bytes[at] == '0') {
            at++;
            if (at < end && isDigit(bytes[at])) {
                throw malformed("a number with a leading zero", position);
            }
        } else {
            at = skipDigits(bytes, at, end);
        }
        if (at < end && bytes[at] == '.') {
            at = skipDigits(bytes, at + 1, end);
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            at = skipDigits(bytes, at, end);
        }
        return at;
    }

    private static int skipDigits(byte[] bytes, int position, int end) {
        int at = position;
        while (at < end && isDigit(bytes[at])) {
            at++;
        }
        if (at == position) {
            throw at == end
                    ? unfinished(end, "a number")
                    : malformed("a number without digits", at);
        }
        return at;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    static MalformedJsonException malformed(String reason, int offset) {
        return new MalformedJsonException(reason, offset, false);
    }

    static MalformedJsonException unfinished(int end, String within) {
        return new MalformedJsonException("it ends in the middle of " + within, end, true);
    }
}
