package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was learnt about the steps that follow one place in a document. */
final class LearntStep {
    private final boolean map;
    private final Map<Segment, LearntStep> next = new HashMap<>();

    private LearntStep(boolean map) {
        this.map = map;
    }

    /** Decides for one place, which the nodes together make up, and for all behind it. */
    static LearntStep from(List<PathNode> nodes) {
        Map<Segment, List<PathNode>> bySegment = bySegment(nodes);
        LearntStep step = new LearntStep(MapLook.fits(nodes, bySegment));
        Map<Segment, List<PathNode>> generalized = new HashMap<>();
        bySegment.forEach(
                (segment, children) ->
                        generalized
                                .computeIfAbsent(
                                        step.generalized(segment), each -> new ArrayList<>())
                                .addAll(children));
        generalized.forEach((segment, children) -> step.next.put(segment, from(children)));
        return step;
    }

    /** The children of all the nodes, together where they stand behind the same step. */
    static Map<Segment, List<PathNode>> bySegment(List<PathNode> nodes) {
        Map<Segment, List<PathNode>> bySegment = new HashMap<>();
        for (PathNode node : nodes) {
            node.children()
                    .forEach(
                            (segment, child) ->
                                    bySegment
                                            .computeIfAbsent(segment, each -> new ArrayList<>())
                                            .add(child));
        }
        return bySegment;
    }

    /** The step as it finally is: {@code .*} for the members of a map. */
    Segment generalized(Segment segment) {
        return map && segment instanceof Member ? Wildcard.ANY_MEMBER : segment;
    }

    /** What was learnt behind that step, null where nothing was. */
    @Nullable LearntStep next(Segment segment) {
        return next.get(generalized(segment));
    }
}
