package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Which children of a node one step of a {@link PathPattern} takes. A step of a generalised path,
 * which stands for many children, is taken only by a wildcard.
 */
public sealed interface Selector {

    /** Whether the child at that segment is taken. */
    boolean selects(Segment segment);

    /** Whether some child that a step of a generalised path stands for may be taken. */
    default boolean maySelect(Segment generalised) {
        return selects(generalised);
    }

    /** Whether each child that the other takes is taken; never wrongly true. */
    default boolean takesAllOf(Selector other) {
        return equals(other);
    }

    /** The member of that name. */
    record Name(String name) implements Selector {
        @Override
        public boolean selects(Segment segment) {
            return segment instanceof Segment.Member member && member.name().equals(name);
        }

        @Override
        public boolean maySelect(Segment generalised) {
            return generalised == Segment.Wildcard.ANY_MEMBER || selects(generalised);
        }

        /** Quoted, as in brackets. */
        @Override
        public String toString() {
            String quoted = FieldPath.of(new Segment.Member(name)).toString().substring(1);
            return quoted.startsWith(".") ? "'" + quoted.substring(1) + "'" : unbracketed(quoted);
        }

        private static String unbracketed(String text) {
            return text.substring(1, text.length() - 1);
        }
    }

    /** Every child, of an object or an array alike. */
    record Wildcard() implements Selector {
        @Override
        public boolean selects(Segment segment) {
            return true;
        }

        @Override
        public boolean takesAllOf(Selector other) {
            return true;
        }

        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * The element at that index.
     *
     * @param index from 0
     */
    record Index(int index) implements Selector {
        public Index {
            if (index < 0) {
                throw new IllegalArgumentException("negative index " + index);
            }
        }

        @Override
        public boolean selects(Segment segment) {
            return segment instanceof Segment.Index element && element.index() == index;
        }

        @Override
        public boolean maySelect(Segment generalised) {
            return generalised == Segment.Wildcard.ANY_INDEX || selects(generalised);
        }

        @Override
        public String toString() {
            return Integer.toString(index);
        }
    }

    /**
     * Every {@code step}th element from {@code start} to before {@code end}.
     *
     * @param start from 0
     * @param end null for the array's end
     * @param step 1 or more
     */
    record Slice(int start, @Nullable Integer end, int step) implements Selector {
        public Slice {
            if (start < 0 || (end != null && end <= start) || step < 1) {
                throw new IllegalArgumentException("a slice that selects nothing");
            }
        }

        @Override
        public boolean selects(Segment segment) {
            return segment instanceof Segment.Index element
                    && element.index() >= start
                    && (end == null || element.index() < end)
                    && (element.index() - start) % step == 0;
        }

        @Override
        public boolean maySelect(Segment generalised) {
            return generalised == Segment.Wildcard.ANY_INDEX || selects(generalised);
        }

        @Override
        public boolean takesAllOf(Selector other) {
            if (other instanceof Index element) {
                return selects(new Segment.Index(element.index()));
            }
            return other instanceof Slice slice
                    && selects(new Segment.Index(slice.start))
                    && slice.step % step == 0
                    && (end == null || (slice.end != null && slice.end <= end));
        }

        @Override
        public String toString() {
            return (start == 0 ? "" : start)
                    + ":"
                    + (end == null ? "" : end)
                    + (step == 1 ? "" : ":" + step);
        }
    }
}
