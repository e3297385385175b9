package io.github.parityworkbench.diff.group;

/**
 * Tells strings that may have been made at random: with a stretch of eight letters and digits or
 * more in which digits and letters, or capitals and small letters, change places often. Looser than
 * {@link DataLook}, since it serves only where nearly all values differ anyway.
 */
final class TokenLook {
    static final int LEAST_LENGTH = 8;
    private static final int LONGEST = 512;
    private static final int LEAST_CHANGES = 3;

    private TokenLook() {}

    static boolean fits(String text) {
        if (text.length() < LEAST_LENGTH || text.length() > LONGEST) {
            return false;
        }
        String bare = withoutHyphens(text);
        int start = 0;
        for (int i = 0; i <= bare.length(); i++) {
            if (i == bare.length() || classOf(bare.charAt(i)) == 0) {
                if (isRandom(bare, start, i)) {
                    return true;
                }
                start = i + 1;
            }
            if (i < bare.length() && Character.isWhitespace(bare.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether two tokens are one that is written in two ways: with other signs, in other case, or
     * with something before or behind it.
     */
    static boolean areOne(String token, String other) {
        String bare = lettersAndDigits(token);
        String otherBare = lettersAndDigits(other);
        return bare.contains(otherBare) || otherBare.contains(bare);
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

    private static boolean isRandom(String text, int start, int end) {
        int changes = 0;
        for (int i = start + 1; i < end; i++) {
            int before = classOf(text.charAt(i - 1));
            changes += before == classOf(text.charAt(i)) ? 0 : 1;
        }
        return end - start >= LEAST_LENGTH && changes >= LEAST_CHANGES;
    }

    /** 1 for digits, 2 for capitals, 3 for small letters, 0 for all else. */
    private static int classOf(char c) {
        if (c >= '0' && c <= '9') {
            return 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return 2;
        }
        return c >= 'a' && c <= 'z' ? 3 : 0;
    }
}
