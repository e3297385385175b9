package io.github.parityworkbench.diff;

import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where a value stands in a JSON document: typed steps from the root, never a dotted string, so
 * that keys with dots, quotes or spaces survive. Concrete paths have members and indexes only;
 * generalised ones also wildcards.
 */
public record FieldPath(List<Segment> segments) {
    /** The whole document, {@code $}. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    public FieldPath {
        segments = List.copyOf(segments);
    }

    /** A path of the given steps. */
    public static FieldPath of(Segment... segments) {
        return new FieldPath(List.of(segments));
    }

    /**
     * Reads what {@link #toString()} writes: RFC 9535 JSONPath with names, indexes, {@code [*]} and
     * {@code .*} only, in shorthand or brackets.
     *
     * @throws PathSyntaxException if the text is not such a path; it says at which character
     */
    public static FieldPath parse(String text) {
        return new FieldPathReader(text).read();
    }

    /** This path and one more step. */
    public FieldPath then(Segment segment) {
        List<Segment> longer = new ArrayList<>(segments.size() + 1);
        longer.addAll(segments);
        longer.add(segment);
        return new FieldPath(longer);
    }

    /** This path and all the steps of another one. */
    public FieldPath then(FieldPath rest) {
        if (segments.isEmpty() || rest.segments.isEmpty()) {
            return segments.isEmpty() ? rest : this;
        }
        List<Segment> longer = new ArrayList<>(segments);
        longer.addAll(rest.segments);
        return new FieldPath(longer);
    }

    /** This path and the member of that name. */
    public FieldPath member(String name) {
        return then(new Member(name));
    }

    /** This path and the element at that index, from 0. */
    public FieldPath index(int index) {
        return then(new Index(index));
    }

    /** This path without its last step; the root is its own parent. */
    public FieldPath parent() {
        return segments.isEmpty() ? this : new FieldPath(segments.subList(0, segments.size() - 1));
    }

    /** The number of steps; 0 for the root. */
    public int depth() {
        return segments.size();
    }

    /** This path with every step replaced by what {@code change} makes of it. */
    public FieldPath map(UnaryOperator<Segment> change) {
        Segment[] changed = new Segment[segments.size()];
        boolean same = true;
        for (int i = 0; i < changed.length; i++) {
            Segment before = segments.get(i);
            changed[i] = change.apply(before);
            same &= changed[i] == before;
        }
        return same ? this : new FieldPath(List.of(changed));
    }

    /**
     * This path as an RFC 6901 JSON Pointer, the empty string for the root.
     *
     * @throws IllegalStateException if the path has a wildcard
     */
    public String toPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Segment segment : segments) {
            pointer.append('/');
            if (segment instanceof Member member) {
                pointer.append(member.name().replace("~", "~0").replace("/", "~1"));
            } else if (segment instanceof Index index) {
                pointer.append(index.index());
            } else {
                throw new IllegalStateException(this + " has no JSON Pointer: it has a wildcard");
            }
        }
        return pointer.toString();
    }

    // What Java makes for records is much slower where it is not optimised.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FieldPath that && segments.equals(that.segments));
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** This path as RFC 9535 JSONPath, in shorthand where a name allows it. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder("$");
        for (Segment segment : segments) {
            FieldPathWriter.append(path, segment);
        }
        return path.toString();
    }
}
