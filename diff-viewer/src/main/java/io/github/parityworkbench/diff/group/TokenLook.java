package io.github.parityworkbench.diff.group;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Tells strings that may have been made at random: with a stretch of eight letters and digits or
 * more in which digits and letters, or capitals and small letters, change places often, or that is
 * hexadecimal, but no words in camel case. Looser than {@link DataLook}, since it serves only where
 * nearly all values differ anyway.
 */
final class TokenLook {
    static final int LEAST_LENGTH = 8;
    private static final int LONGEST = 512;

    /** Signed tokens (RFC 7519) are longer; all begin with the Base64 of <code>{"</code>. */
    private static final int LONGEST_SIGNED = 8192;

    private static final String SIGNED = "eyJ";

    private static final int DIGIT = 1;
    private static final int CAPITAL = 2;
    private static final int SMALL = 4;

    private static final int LEAST_WORD = 3;
    private static final int LEAST_CHANGES = 3;

    /** In one case, but not letters that a number follows. */
    private static final Pattern HEXADECIMAL =
            Pattern.compile("(?![a-fA-F]+[0-9]+$)([0-9a-f]+|[0-9A-F]+)");

    private enum Look {
        NONE,
        /** Letters and digits, but in no more than three stretches. */
        MIXED,
        RANDOM
    }

    private TokenLook() {}

    /**
     * Whether both may have been made at random, each for itself: one of them surely looks so, and
     * the other may, since of short tokens not each has digits and letters well mixed.
     */
    static boolean fit(String token, String other) {
        Look look = look(token);
        Look otherLook = look == Look.NONE ? look : look(other);
        return otherLook != Look.NONE
                && (look == Look.RANDOM || otherLook == Look.RANDOM)
                && !areOne(token, other)
                && !isReadable(token)
                && !isReadable(other);
    }

    private static Look look(String text) {
        if (text.length() < LEAST_LENGTH
                || text.length() > (text.startsWith(SIGNED) ? LONGEST_SIGNED : LONGEST)) {
            return Look.NONE;
        }
        String bare = withoutHyphens(text);
        Look look = Look.NONE;
        int start = 0;
        for (int i = 0; i <= bare.length() && look != Look.RANDOM; i++) {
            if (i == bare.length() || classOf(bare.charAt(i)) == 0) {
                Look here = look(bare, start, i);
                look = here == Look.NONE ? look : here;
                start = i + 1;
            }
            if (i < bare.length() && Character.isWhitespace(bare.charAt(i))) {
                return Look.NONE;
            }
        }
        return look;
    }

    /**
     * Whether two tokens are one that is written in two ways: with other signs, in other case, or
     * with something before or behind it.
     */
    private static boolean areOne(String token, String other) {
        String bare = lettersAndDigits(token);
        String otherBare = lettersAndDigits(other);
        return bare.contains(otherBare) || otherBare.contains(bare);
    }

    /** Whether it is text in Base64, such as the {@code User:5} of a GraphQL id, or a cursor. */
    private static boolean isReadable(String token) {
        int end = token.length();
        while (end > 0 && token.charAt(end - 1) == '=') {
            end--;
        }
        String digits = token.substring(0, end).replace('-', '+').replace('_', '/');
        if (end % 4 == 1 || !digits.chars().allMatch(c -> classOf((char) c) != 0 || isSign(c))) {
            return false;
        }
        for (byte each : Base64.getDecoder().decode(digits)) {
            if (each < ' ' || each > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(int c) {
        return c == '+' || c == '/';
    }

    private static String lettersAndDigits(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (classOf(text.charAt(i)) != 0) {
                bare.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return bare.toString();
    }

    /** A UUID is one stretch. */
    private static String withoutHyphens(String text) {
        return text.replace("-", "");
    }

    private static Look look(String text, int start, int end) {
        if (end - start < LEAST_LENGTH) {
            return Look.NONE;
        }
        int changes = 0;
        int classes = classOf(text.charAt(start));
        for (int i = start + 1; i < end; i++) {
            int itsClass = classOf(text.charAt(i));
            changes += itsClass == classOf(text.charAt(i - 1)) ? 0 : 1;
            classes |= itsClass;
        }
        boolean mixesCases = (classes & CAPITAL) != 0 && (classes & SMALL) != 0;
        if (changes == 0 || (mixesCases && isCamelCase(text, start, end))) {
            return Look.NONE;
        }
        return changes >= LEAST_CHANGES || HEXADECIMAL.matcher(text).region(start, end).matches()
                ? Look.RANDOM
                : Look.MIXED;
    }

    /** Whether it is words and numbers only, such as {@code PremiumPlan12Monthly}. */
    private static boolean isCamelCase(String text, int start, int end) {
        int at = start;
        while (at < end) {
            if (classOf(text.charAt(at)) == DIGIT) {
                at = runEnd(text, at, end, DIGIT);
            } else {
                int word = at;
                at = runEnd(text, word + 1, end, SMALL);
                if (at - word < LEAST_WORD) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int runEnd(String text, int from, int end, int itsClass) {
        int at = from;
        while (at < end && classOf(text.charAt(at)) == itsClass) {
            at++;
        }
        return at;
    }

    /** 0 for what is neither a letter nor a digit. */
    private static int classOf(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c >= 'A' && c <= 'Z') {
            return CAPITAL;
        }
        return c >= 'a' && c <= 'z' ? SMALL : 0;
    }
}
