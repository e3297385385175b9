package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.PathSyntaxException;
import io.github.parityworkbench.diff.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Selects nodes of a JSON document: RFC 9535 JSONPath with names, {@code [*]}, {@code .*}, {@code
 * ..}, indexes, slices and several of these in one bracket. Left out is what a path alone cannot
 * decide: filters, and counting from an array's end. Patterns are equal when they are written
 * alike.
 */
public final class PathPattern {
    /** The whole document, {@code $}. */
    public static final PathPattern ROOT = new PathPattern(List.of());

    /** The most steps that a pattern may have. */
    public static final int MAXIMUM_STEPS = 512;

    private final List<PathStep> steps;
    private final boolean anyDepth;

    private PathPattern(List<PathStep> steps) {
        this.steps = List.copyOf(steps);
        this.anyDepth = steps.stream().anyMatch(PathStep::anyDepth);
    }

    /** The pattern of these steps. */
    public static PathPattern of(List<PathStep> steps) {
        if (steps.size() > MAXIMUM_STEPS) {
            throw new IllegalArgumentException(
                    "a path has at most " + MAXIMUM_STEPS + " steps, and this one " + steps.size());
        }
        return new PathPattern(steps);
    }

    /** The pattern that selects what a concrete path names, or a generalised one stands for. */
    public static PathPattern of(FieldPath path) {
        List<PathStep> steps = new ArrayList<>(path.depth());
        for (Segment segment : path.segments()) {
            steps.add(
                    new PathStep(
                            false,
                            List.of(selectorOf(segment)),
                            segment == Segment.Wildcard.ANY_INDEX));
        }
        return of(steps);
    }

    private static Selector selectorOf(Segment segment) {
        if (segment instanceof Segment.Member member) {
            return new Selector.Name(member.name());
        }
        if (segment instanceof Segment.Index element) {
            return new Selector.Index(element.index());
        }
        return new Selector.Wildcard();
    }

    /**
     * The pattern written as {@code text}.
     *
     * @throws PathSyntaxException if it is none; it says where, and what to write instead
     */
    public static PathPattern parse(String text) {
        return of(new PathPatternReader(text).read());
    }

    /** The steps from the root; none for the root itself. */
    public List<PathStep> steps() {
        return steps;
    }

    /**
     * Whether the pattern selects the node at {@code path}. Takes time proportional to the number
     * of steps in both multiplied, at worst.
     */
    public boolean matches(FieldPath path) {
        return matches(path.segments(), PathStep::selects);
    }

    /**
     * How many of the nodes that a generalised path stands for the pattern selects, as far as the
     * path tells.
     */
    public Reach reach(FieldPath generalised) {
        if (matches(generalised)) {
            return Reach.ALL;
        }
        return matches(generalised.segments(), PathStep::maySelect) ? Reach.SOME : Reach.NONE;
    }

    private boolean matches(List<Segment> segments, BiPredicate<PathStep, Segment> selects) {
        if (!anyDepth) {
            return segments.size() == steps.size() && matchesStepByStep(segments, selects);
        }
        return segments.size() >= steps.size() && matchesAtAnyDepth(segments, selects);
    }

    private boolean matchesStepByStep(
            List<Segment> segments, BiPredicate<PathStep, Segment> selects) {
        // From the end: paths of one document tend to begin alike.
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!selects.test(steps.get(i), segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Follows all ways at once: after each segment, {@code reached[i]} tells whether the first i
     * steps can lead exactly here.
     */
    private boolean matchesAtAnyDepth(
            List<Segment> segments, BiPredicate<PathStep, Segment> selects) {
        boolean[] reached = new boolean[steps.size() + 1];
        // started[i]: step i, which may begin at any depth, can begin here or has above.
        boolean[] started = new boolean[steps.size()];
        reached[0] = true;
        for (Segment segment : segments) {
            for (int i = steps.size() - 1; i >= 0; i--) {
                PathStep step = steps.get(i);
                boolean from = reached[i];
                if (step.anyDepth()) {
                    started[i] |= from;
                    from = started[i];
                }
                reached[i + 1] = from && selects.test(step, segment);
            }
            reached[0] = false;
        }
        return reached[steps.size()];
    }

    /**
     * Whether every node that {@code other} selects, in any document, is one that this pattern
     * selects. Never wrongly true; may be false where it takes more than comparing step by step.
     */
    public boolean covers(PathPattern other) {
        // covers[j]: whether the steps here from i on cover those of the other from j on.
        int theirs = other.steps.size();
        boolean[] covers = new boolean[theirs + 1];
        covers[theirs] = true;
        for (int i = steps.size() - 1; i >= 0; i--) {
            PathStep mine = steps.get(i);
            boolean[] here = new boolean[theirs + 1];
            for (int j = theirs - 1; j >= 0; j--) {
                PathStep their = other.steps.get(j);
                boolean taken =
                        covers[j + 1]
                                && (mine.anyDepth() || !their.anyDepth())
                                && mine.takesAllOf(their);
                here[j] = taken || (mine.anyDepth() && here[j + 1]);
            }
            covers = here;
        }
        return covers[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** The pattern in one canonical spelling, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return steps.stream().map(PathStep::toString).collect(Collectors.joining("", "$", ""));
    }
}
