package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whether the two values of a difference are equal once compared another way. */
final class Settling {
    private static final JsonText NULL = JsonText.of("null");

    private Settling() {}

    static boolean numbers(Difference difference, BigDecimal within) {
        return both(
                difference,
                Scalars::number,
                (control, candidate) -> control.subtract(candidate).abs().compareTo(within) <= 0);
    }

    static boolean times(Difference difference, Duration within) {
        return both(
                difference,
                Moment::of,
                (control, candidate) -> control.distance(candidate).compareTo(within) <= 0);
    }

    static boolean strings(Difference difference, UnaryOperator<String> change) {
        return both(
                difference,
                Scalars::string,
                (control, candidate) -> change.apply(control).equals(change.apply(candidate)));
    }

    static boolean nullAndAbsent(Difference difference) {
        return switch (difference.kind()) {
            case MISSING -> isNull(difference.control());
            case EXTRA -> isNull(difference.candidate());
            case VALUE, TYPE, ORDER -> false;
        };
    }

    private static boolean isNull(@Nullable JsonText value) {
        return value != null && value.equals(NULL);
    }

    /** Takes case away: by way of capitals, since some letters share only one of the two. */
    static String foldCase(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether both values are there, can be read, and are then equal. */
    private static <T> boolean both(
            Difference difference, Function<JsonText, Optional<T>> read, BiPredicate<T, T> equal) {
        JsonText control = difference.control();
        JsonText candidate = difference.candidate();
        if (control == null || candidate == null) {
            return false;
        }
        Optional<T> left = read.apply(control);
        Optional<T> right = left.isPresent() ? read.apply(candidate) : Optional.empty();
        return right.isPresent() && equal.test(left.get(), right.get());
    }
}
