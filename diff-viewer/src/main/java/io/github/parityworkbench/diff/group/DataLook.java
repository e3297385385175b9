package io.github.parityworkbench.diff.group;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells names that are data from names somebody chose. In doubt a name is a word: a missed key only
 * makes more groups, and {@link PathLearner} finds those that are many; a word taken for data would
 * mix groups that mean different things.
 */
final class DataLook {
    /** Longer names are not looked at: nobody's identifier, and patterns would cost. */
    private static final int LONGEST = 200;

    private static final String UUID =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private static final List<Pattern> SHAPES =
            List.of(
                    // Numbers, and lists or ranges of them: 12, -3, 0.5, 12_34, 10:30, 10.0.0.1
                    Pattern.compile("[-+]?[0-9]+([._:,/-][0-9]+)*"),
                    Pattern.compile(UUID),
                    // Dates with or without a time; months, weeks and quarters of a year
                    Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.,]+(Z|[-+][0-9:]+)?"),
                    Pattern.compile("(19|20)[0-9]{2}-?(W[0-9]{2}|Q[1-4]|H[12])"),
                    // E-mail addresses
                    Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"),
                    // IPv6 addresses with at least three colons
                    Pattern.compile("(?=([^:]*:){3})[0-9a-fA-F:]+(%[0-9a-z]+)?"));

    /** A prefix with its separator, then the identifier proper. */
    private static final Pattern PREFIXED =
            Pattern.compile("[A-Za-z][A-Za-z0-9]{0,15}[_:./|-](?<id>.+)");

    private static final String SEPARATORS = "_:./|-";

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");
    private static final Pattern WORD_THEN_NUMBER = Pattern.compile("[a-fA-F]+[0-9]{1,4}");
    private static final int HASH_LENGTH = 8;
    private static final int TOKEN_LENGTH = 10;
    private static final int ULID_LENGTH = 26;

    private DataLook() {}

    static boolean fits(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !hasDigitOrAt(name)) {
            return false;
        }
        return isIdentifier(name) || isPrefixed(name, 0);
    }

    private static boolean isIdentifier(String name) {
        return hasShape(name) || isHash(name) || isUlid(name) || isToken(name);
    }

    private static boolean hasShape(String name) {
        if (!mayHaveShape(name)) {
            return false;
        }
        for (Pattern shape : SHAPES) {
            if (shape.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A cheap look first: words with a digit in them have none of the signs of the shapes. */
    private static boolean mayHaveShape(String name) {
        return !isLetter(name.charAt(0))
                || name.indexOf('-') > 0
                || name.indexOf('@') > 0
                || name.indexOf(':') > 0;
    }

    private static boolean isPrefixed(String name, int prefixes) {
        if (prefixes == 2 || !hasSeparator(name)) {
            return false;
        }
        var match = PREFIXED.matcher(name);
        if (!match.matches()) {
            return false;
        }
        String id = match.group("id");
        return LONG_NUMBER.matcher(id).matches()
                || Pattern.matches(UUID, id)
                || isHash(id)
                || isUlid(id)
                || isToken(id)
                || isPrefixed(id, prefixes + 1);
    }

    private static boolean hasSeparator(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (SEPARATORS.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Hexadecimal in one case with letters and digits, but no word like {@code decade90}. */
    private static boolean isHash(String name) {
        if (name.length() < HASH_LENGTH || mixesCases(name)) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (!((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
                return false;
            }
        }
        return digits >= 2 && !WORD_THEN_NUMBER.matcher(name).matches();
    }

    /** 26 characters of Crockford's alphabet, of which the first holds three bits. */
    private static boolean isUlid(String name) {
        if (name.length() != ULID_LENGTH || mixesCases(name) || name.charAt(0) > '7') {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toUpperCase(name.charAt(i));
            if (isDigit(c)) {
                digits++;
            } else if (c < 'A' || c > 'Z' || "ILOU".indexOf(c) >= 0) {
                return false;
            }
        }
        return isDigit(name.charAt(0)) && digits >= 4;
    }

    /**
     * Letters and digits that change places as no name does: three runs of digits or more, or two
     * that make up half of it.
     */
    private static boolean isToken(String name) {
        if (name.length() < TOKEN_LENGTH) {
            return false;
        }
        int digits = 0;
        int runs = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isDigit(c)) {
                digits++;
                runs += i == 0 || !isDigit(name.charAt(i - 1)) ? 1 : 0;
            } else if (!isLetter(c)) {
                return false;
            }
        }
        return digits < name.length()
                && ((runs >= 3 && digits * 4 >= name.length())
                        || (runs == 2 && digits * 2 >= name.length()));
    }

    private static boolean mixesCases(String name) {
        boolean lower = false;
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            lower |= c >= 'a' && c <= 'z';
            upper |= c >= 'A' && c <= 'Z';
        }
        return lower && upper;
    }

    private static boolean hasDigitOrAt(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isDigit(name.charAt(i)) || name.charAt(i) == '@') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
