package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parityworkbench.diff.JsonText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** The strings and numbers that JSON values spell. */
final class Scalars {
    private static final JsonFactory JSON = new JsonFactory();

    /** Beyond this, numbers take time to read that grows with the square of their length. */
    private static final int LONGEST_NUMBER = 1000;

    /** Beyond this power of ten either way, two numbers cannot be subtracted in sensible memory. */
    private static final int LARGEST_EXPONENT = 10_000;

    private static final int LONG_DIGITS = 18;

    private Scalars() {}

    /** The string that the value is; none where it is none. */
    static Optional<String> string(JsonText value) {
        if (value.length() == 0 || value.byteAt(0) != '"') {
            return Optional.empty();
        }
        if (isPlain(value)) {
            return Optional.of(value.slice(1, value.length() - 1).toString());
        }
        try (JsonParser parser = JSON.createParser(value.toBytes())) {
            return parser.nextToken() == JsonToken.VALUE_STRING
                    ? Optional.of(parser.getText())
                    : Optional.empty();
        } catch (IOException e) {
            // Not valid JSON, so no string either.
            return Optional.empty();
        }
    }

    /** Whether between its quotes each byte is a character that stands for itself. */
    private static boolean isPlain(JsonText string) {
        int last = string.length() - 1;
        for (int i = 1; i < last; i++) {
            byte b = string.byteAt(i);
            // Bytes are signed: below a blank there are control characters and all but ASCII.
            if (b < ' ' || b == '"' || b == '\\') {
                return false;
            }
        }
        return last > 0 && string.byteAt(last) == '"';
    }

    /** The number that the value is; none where it is none, or is too large to reckon with. */
    static Optional<BigDecimal> number(JsonText value) {
        if (value.length() == 0
                || value.length() > LONGEST_NUMBER
                || !startsNumber(value.byteAt(0))) {
            return Optional.empty();
        }
        return isShortInteger(value)
                ? Optional.of(BigDecimal.valueOf(integer(value)))
                : number(value.toString());
    }

    /** Whether it has nothing but digits, and so few that a long holds them. */
    private static boolean isShortInteger(JsonText value) {
        int length = value.length();
        if (length > LONG_DIGITS) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            byte b = value.byteAt(i);
            if (b < '0' || b > '9') {
                return false;
            }
        }
        return true;
    }

    private static long integer(JsonText digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = 10 * number + digits.byteAt(i) - '0';
        }
        return number;
    }

    /** The number that the text spells. */
    static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LARGEST_EXPONENT
                    ? Optional.empty()
                    : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean startsNumber(byte b) {
        return b == '-' || (b >= '0' && b <= '9');
    }
}
