package io.github.parityworkbench.diff.group;

/**
 * Tells strings that may be constants of an enumeration: one to three words of letters, digits and
 * few signs, with single blanks between them.
 */
final class ConstantLook {
    private static final int MOST_WORDS = 3;
    private static final String SIGNS = "_.:/+-";

    private ConstantLook() {}

    static boolean fits(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (isOfWord(character)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (character == ' ' && inWord) {
                inWord = false;
            } else {
                return false;
            }
            at += Character.charCount(character);
        }
        return inWord && words <= MOST_WORDS;
    }

    private static boolean isOfWord(int character) {
        if (Character.isLetter(character) || SIGNS.indexOf(character) >= 0) {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
