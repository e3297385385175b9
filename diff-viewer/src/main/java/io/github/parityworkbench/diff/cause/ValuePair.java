package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.json.NodeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The two values of a difference and where they stand. */
final class ValuePair {
    private final Kind kind;
    private final FieldPath path;
    private final @Nullable ValueView control;
    private final @Nullable ValueView candidate;

    ValuePair(Difference difference) {
        kind = difference.kind();
        path = difference.path();
        control = view(difference.control());
        candidate = view(difference.candidate());
    }

    private static @Nullable ValueView view(@Nullable JsonText text) {
        return text == null ? null : new ValueView(text);
    }

    Kind kind() {
        return kind;
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
                && kind != Kind.ORDER
                && (test.test(control, candidate) || test.test(candidate, control));
    }

    /** Whether both values are strings for which {@code test} holds, one way or the other. */
    boolean strings(BiPredicate<String, String> test) {
        return bothOf(NodeType.STRING, ValueView::string, test);
    }

    /** Whether both values are numbers for which {@code test} holds, one way or the other. */
    boolean numbers(BiPredicate<BigDecimal, BigDecimal> test) {
        return bothOf(NodeType.NUMBER, ValueView::number, test);
    }

    /** Whether both values tell a time and {@code test} holds for them, one way or the other. */
    boolean times(BiPredicate<WrittenTime, WrittenTime> test) {
        return eitherWay((one, other) -> both(one, other, ValueView::time, test));
    }

    private <T> boolean bothOf(
            NodeType type, Function<ValueView, Optional<T>> read, BiPredicate<T, T> test) {
        return eitherWay(
                (one, other) ->
                        one.type() == type && other.type() == type && both(one, other, read, test));
    }

    private static <T> boolean both(
            ValueView one,
            ValueView other,
            Function<ValueView, Optional<T>> read,
            BiPredicate<T, T> test) {
        Optional<T> first = read.apply(one);
        Optional<T> second = first.isPresent() ? read.apply(other) : Optional.empty();
        return second.isPresent() && test.test(first.get(), second.get());
    }
}
