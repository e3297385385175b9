package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys that are data because there are too many of them: an object under which many members
 * differ in the same way, each of them seldom, is a map ({@link MapLook}). It is decided from the
 * set of all groups by look, so neither their order nor the number of threads matters; of very many
 * keys a sample is looked at.
 */
public final class PathLearner {
    private final Map<Endpoint, PathNode> endpoints = new HashMap<>();
    private final Map<Endpoint, LearntStep> learnt = new HashMap<>();

    /** Nothing met yet. */
    public PathLearner() {}

    /** Takes a group by look into account; each is to come once. */
    public void add(GroupAggregate group) {
        if (group.key().part() == Part.BODY) {
            Endpoint endpoint = group.key().endpoint();
            endpoints.computeIfAbsent(endpoint, each -> new PathNode()).add(group);
            learnt.remove(endpoint);
        }
    }

    /**
     * The group to which a group by look finally belongs, by all that was added until now: itself
     * where nothing was learnt about its path.
     */
    public GroupKey finalKey(GroupKey byLook) {
        PathNode root = endpoints.get(byLook.endpoint());
        if (root == null || byLook.part() != Part.BODY) {
            return byLook;
        }
        LearntStep step =
                learnt.computeIfAbsent(byLook.endpoint(), each -> LearntStep.from(List.of(root)));
        FieldPath path = finalPath(byLook.path(), step);
        return path.equals(byLook.path())
                ? byLook
                : new GroupKey(byLook.endpoint(), byLook.part(), path, byLook.kind());
    }

    private static FieldPath finalPath(FieldPath path, LearntStep root) {
        List<Segment> segments = new ArrayList<>(path.depth());
        LearntStep step = root;
        for (Segment segment : path.segments()) {
            segments.add(step == null ? segment : step.generalized(segment));
            step = next(step, segment);
        }
        return new FieldPath(segments);
    }

    private static @Nullable LearntStep next(@Nullable LearntStep step, Segment segment) {
        return step == null ? null : step.next(segment);
    }
}
