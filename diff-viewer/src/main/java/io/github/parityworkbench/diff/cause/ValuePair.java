package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The two values of a difference and where they stand. What a value spells is worked out once for
 * all detectors. Their tests are told the two in one order only where they do not mind it.
 */
final class ValuePair {
    private final FieldPath path;
    private final @Nullable ValueView control;
    private final @Nullable ValueView candidate;
    private final Shape shape;

    ValuePair(Difference difference) {
        path = difference.path();
        control = view(difference.control());
        candidate = view(difference.candidate());
        shape = Shape.of(difference.kind(), control, candidate);
    }

    private static @Nullable ValueView view(@Nullable JsonText text) {
        return text == null ? null : new ValueView(text);
    }

    Shape shape() {
        return shape;
    }

    /** The name of the innermost member that the values are in; none at the root. */
    Optional<String> fieldName() {
        List<Segment> segments = path.segments();
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i) instanceof Member member) {
                return Optional.of(member.name());
            }
        }
        return Optional.empty();
    }

    /** Whether the one side has a member with such a value and the other has no such member. */
    boolean memberAgainstNone(Predicate<ValueView> test) {
        int last = path.depth() - 1;
        if (last < 0 || !(path.segments().get(last) instanceof Member)) {
            return false;
        }
        if (control == null || candidate == null) {
            ValueView present = control == null ? candidate : control;
            return present != null && test.test(present);
        }
        return false;
    }

    /** Whether both values are there and {@code test} holds for them, one way or the other. */
    boolean eitherWay(BiPredicate<ValueView, ValueView> test) {
        return control != null
                && candidate != null
                && (test.test(control, candidate) || test.test(candidate, control));
    }

    /** Whether both values are strings for which {@code test} holds, one way or the other. */
    boolean stringsEitherWay(BiPredicate<String, String> test) {
        return strings((one, other) -> test.test(one, other) || test.test(other, one));
    }

    /** Whether both values are strings for which {@code test} holds. */
    boolean strings(BiPredicate<String, String> test) {
        String one = control == null ? null : control.string();
        String other = candidate == null ? null : candidate.string();
        return one != null && other != null && test.test(one, other);
    }

    /** Whether both values are numbers for which {@code test} holds. */
    boolean numbers(BiPredicate<BigDecimal, BigDecimal> test) {
        BigDecimal one = control == null ? null : control.number();
        BigDecimal other = candidate == null ? null : candidate.number();
        return one != null && other != null && test.test(one, other);
    }

    /** Whether both values tell a time and {@code test} holds for them. */
    boolean times(BiPredicate<WrittenTime, WrittenTime> test) {
        WrittenTime one = control == null ? null : control.time();
        WrittenTime other = one == null || candidate == null ? null : candidate.time();
        return one != null && other != null && test.test(one, other);
    }
}
