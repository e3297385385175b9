package io.github.parityworkbench.app.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a term of a {@link GroupQuery} may ask for by name. */
public enum GroupQueryField {
    ENDPOINT(Shape.TEXT),
    PATH(Shape.TEXT),
    PART(Shape.NAMES),
    KIND(Shape.NAMES),
    CAUSE(Shape.NAMES),
    STATUS(Shape.NAMES),
    ASSIGNEE(Shape.NAMES),
    LABEL(Shape.NAMES),
    TICKET(Shape.TEXT),
    COUNT(Shape.AMOUNT),
    OCCURRENCES(Shape.AMOUNT),
    RATE(Shape.AMOUNT),
    NOISE(Shape.AMOUNT),
    FIRST(Shape.AMOUNT),
    LAST(Shape.AMOUNT),
    VALUE(Shape.TEXT);

    /** How what stands behind the colon is written. */
    enum Shape {
        /** One text. */
        TEXT,
        /** Names with commas between them. */
        NAMES,
        /** A number, share or day, with a comparison before it. */
        AMOUNT
    }

    private final String label = name().toLowerCase(Locale.ROOT);
    private final Shape shape;

    GroupQueryField(Shape shape) {
        this.shape = shape;
    }

    /** The name as it is typed, such as {@code endpoint}. */
    public String label() {
        return label;
    }

    Shape shape() {
        return shape;
    }

    static Optional<GroupQueryField> ofLabel(String label) {
        String wanted = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.label.equals(wanted)).findFirst();
    }

    static String names() {
        return Arrays.stream(values())
                .map(GroupQueryField::label)
                .collect(Collectors.joining(", "));
    }
}
