package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.JsonText;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that a rule names: a text, a number, {@code true}, {@code false} or {@code null}. Equal
 * where the values are, however they were spelt: {@code 1.0} and {@code 1} are.
 *
 * @param text what the string means, the number in its shortest spelling, or the word
 */
public record Literal(Type type, String text) {
    private static final int LONGEST_NUMBER = 400;

    /** What a literal is. */
    public enum Type {
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** One of true, false and null. */
        WORD
    }

    public Literal {
        if (type == Type.NUMBER) {
            String spelt = text;
            text =
                    shortest(text)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "expected a number of at most 400 digits,"
                                                            + " unlike "
                                                            + spelt));
        } else if (type == Type.WORD
                && !text.equals("true")
                && !text.equals("false")
                && !text.equals("null")) {
            throw new IllegalArgumentException("expected true, false or null, unlike " + text);
        }
    }

    private static Optional<String> shortest(String number) {
        return Optional.of(number)
                .filter(text -> text.length() <= LONGEST_NUMBER)
                .flatMap(Scalars::number)
                .filter(read -> Math.abs((long) read.scale()) <= LONGEST_NUMBER)
                .map(read -> read.stripTrailingZeros().toString());
    }

    /** The string. */
    public static Literal text(String text) {
        return new Literal(Type.TEXT, text);
    }

    /** What a value in a document is; none for objects, arrays and numbers beyond all measure. */
    static Optional<Literal> of(JsonText value) {
        if (value.length() == 0) {
            return Optional.empty();
        }
        return switch (value.byteAt(0)) {
            case '"' -> Scalars.string(value).map(Literal::text);
            case 't', 'f', 'n' -> Optional.of(new Literal(Type.WORD, value.toString()));
            case '{', '[' -> Optional.empty();
            default ->
                    value.length() > LONGEST_NUMBER
                            ? Optional.empty()
                            : shortest(value.toString())
                                    .map(text -> new Literal(Type.NUMBER, text));
        };
    }

    /** As the member of a rule file: a string, a number, a truth value or null. */
    public @Nullable Object member() {
        return switch (type) {
            case TEXT -> text;
            case NUMBER -> new BigDecimal(text);
            case WORD -> text.equals("null") ? null : (Object) Boolean.valueOf(text);
        };
    }
}
