package io.github.parityworkbench.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One column of a listing.
 *
 * @param name the member in JSON and the heading in CSV: a contract once released
 * @param value a {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code
 *     java.time.Instant}, a {@code List} of strings, or null
 * @param heading the heading in a table, null where tables leave the column out
 * @param text what a table shows of it
 * @param shape how a table sets it
 */
record Column<R>(
        String name,
        Function<R, @Nullable Object> value,
        @Nullable String heading,
        Function<R, String> text,
        Shape shape) {

    /** How a table sets a column. */
    enum Shape {
        /** Left, never cut. */
        WORD,
        /** Left, cut in the middle where the table is too wide. */
        PATH,
        /** Left, cut at the end where the table is too wide. */
        SENTENCE,
        /** Right, never cut. */
        NUMBER,
        /** Left, left out where the table does not fit. */
        EXTRA_WORD,
        /** Right, left out where the table is too narrow. */
        EXTRA_NUMBER
    }

    /** A column that tables leave out. */
    static <R> Column<R> hidden(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value, null, row -> "", Shape.WORD);
    }

    static <R> Column<R> word(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value, heading(name), textOf(value), Shape.WORD);
    }

    static <R> Column<R> path(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value, heading(name), textOf(value), Shape.PATH);
    }

    static <R> Column<R> sentence(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value, heading(name), textOf(value), Shape.SENTENCE);
    }

    static <R> Column<R> number(String name, Function<R, @Nullable Object> value) {
        return new Column<>(
                name, value, heading(name), row -> number(value.apply(row)), Shape.NUMBER);
    }

    /** A share between 0 and 1, shown as a percentage; null is unknown, never a number. */
    static <R> Column<R> share(String name, Function<R, @Nullable Object> value) {
        return new Column<>(
                name, value, heading(name), row -> percent(value.apply(row)), Shape.NUMBER);
    }

    /** The same column, shown in tables as {@code text} makes it. */
    Column<R> shownAs(Function<R, String> text) {
        return new Column<>(name, value, heading, text, shape);
    }

    /** The same column, which a narrow table leaves out. */
    Column<R> ifThereIsRoom() {
        return new Column<>(
                name,
                value,
                heading,
                text,
                shape == Shape.NUMBER ? Shape.EXTRA_NUMBER : Shape.EXTRA_WORD);
    }

    /** The same column over rows that hold those of this column. */
    <T> Column<T> of(Function<T, R> row) {
        return new Column<>(name, value.compose(row), heading, text.compose(row), shape);
    }

    static String percent(@Nullable Object share) {
        return share instanceof Number number
                ? String.format(Locale.ROOT, "%.1f %%", number.doubleValue() * 100)
                : "unknown";
    }

    static String number(@Nullable Object value) {
        return value instanceof Long whole
                ? String.format(Locale.ROOT, "%,d", whole)
                : String.valueOf(value);
    }

    private static <R> Function<R, String> textOf(Function<R, @Nullable Object> value) {
        return row -> {
            Object object = value.apply(row);
            return object == null ? "" : text(object);
        };
    }

    /** A value in one cell. */
    static String text(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(Object::toString).collect(Collectors.joining(", "))
                : value.toString();
    }

    private static String heading(String name) {
        return name.replaceAll("([A-Z])", " $1").toUpperCase(Locale.ROOT);
    }
}
