package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule asks of the value on one side of a difference. */
public sealed interface ValueTest {
    /** Asks nothing. */
    ValueTest ANY = new AnyValue();

    /**
     * Whether the value passes; one that is not there, null, passes only where nothing is asked.
     */
    boolean holds(@Nullable JsonText value);

    /** Every value passes, and none at all. */
    record AnyValue() implements ValueTest {
        @Override
        public boolean holds(@Nullable JsonText value) {
            return true;
        }
    }

    /**
     * The value equals one of these.
     *
     * @param values at least one
     */
    record OneOf(List<Literal> values) implements ValueTest {
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("expected at least one value");
            }
        }

        @Override
        public boolean holds(@Nullable JsonText value) {
            return value != null && Literal.of(value).filter(values::contains).isPresent();
        }
    }

    /**
     * The pattern is found anywhere in the string, or in the spelling of a number, of true, false
     * or null; never in an object or an array.
     */
    record Matches(TextPattern pattern) implements ValueTest {
        @Override
        public boolean holds(@Nullable JsonText value) {
            if (value == null || value.length() == 0) {
                return false;
            }
            return switch (value.byteAt(0)) {
                case '"' -> Scalars.string(value).filter(pattern::foundIn).isPresent();
                case '{', '[' -> false;
                default -> pattern.foundIn(value.toString());
            };
        }
    }
}
