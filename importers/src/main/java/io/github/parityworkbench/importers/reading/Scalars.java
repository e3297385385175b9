package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain values out of valid JSON, leniently; null where it is of another kind. */
public final class Scalars {
    private static final int LONGEST_NUMBER = 64;
    private static final Pattern BEHIND_STATUS = Pattern.compile("(\\.0+)?( .*)?");

    private Scalars() {}

    /** Whether it is JSON's null. */
    public static boolean isNull(JsonText value) {
        return value.length() == 4 && value.byteAt(0) == 'n';
    }

    /** A string that says something, or a number as written. */
    public static @Nullable String text(JsonText value) {
        if (JsonStrings.isString(value)) {
            String text = JsonStrings.decode(value);
            return text.isBlank() ? null : text;
        }
        return isNumber(value) ? value.toString() : null;
    }

    /** A boolean, or a string that spells one. */
    public static @Nullable Boolean truth(JsonText value) {
        String text = JsonStrings.isString(value) ? JsonStrings.decode(value) : value.toString();
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** A finite number, or a string that spells one. */
    public static @Nullable Double number(JsonText value) {
        String text = text(value);
        if (text == null || text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A whole number from 0 on, or a string that spells one. */
    public static @Nullable Long count(JsonText value) {
        String text = text(value);
        if (text == null || text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            long count = Long.parseLong(text);
            return count < 0 ? null : count;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * A status code: {@code 200}, {@code "200"}, {@code "200 OK"}, or as a decimal {@code 200.0}.
     */
    public static @Nullable Integer status(JsonText value) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        int digits = 0;
        int status = 0;
        while (digits < text.length() && digits < 4 && isDigit(text.charAt(digits))) {
            status = 10 * status + text.charAt(digits++) - '0';
        }
        boolean whole =
                digits == text.length()
                        || BEHIND_STATUS.matcher(text).region(digits, text.length()).matches();
        return digits > 0 && digits < 4 && whole ? status : null;
    }

    private static boolean isNumber(JsonText value) {
        return value.length() > 0
                && (value.byteAt(0) == '-' || isDigit((char) (value.byteAt(0) & 0xff)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
