package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells objects whose keys are data from records. A map has many members, its values have one
 * shape, and each member is met seldom; a record that is wrong in many fields is so in most
 * exchanges, and its fields are of several types.
 */
final class MapLook {
    private static final int MANY = 32;

    /** Enough where names differ in their digits only, as {@code user-1}, {@code user-2} do. */
    private static final int MANY_NUMBERED = 10;

    /** No record has so many fields of one shape, seldom or not. */
    private static final int TOO_MANY = 200;

    /** Seldom is in one exchange out of so many that have any of the members. */
    private static final int SELDOM = 4;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private MapLook() {}

    /** Whether the members of the place that the nodes make up are keys of a map. */
    static boolean fits(List<PathNode> nodes, Map<Segment, List<PathNode>> bySegment) {
        Map<String, List<PathNode>> members = members(bySegment);
        return members.size() >= (areNumbered(members.keySet()) ? MANY_NUMBERED : MANY)
                && haveOneShape(members.values().stream().toList())
                && (members.size() >= TOO_MANY || areSeldom(members, nodes));
    }

    private static Map<String, List<PathNode>> members(Map<Segment, List<PathNode>> bySegment) {
        Map<String, List<PathNode>> members = new HashMap<>();
        bySegment.forEach(
                (segment, children) -> {
                    if (segment instanceof Member member) {
                        members.put(member.name(), children);
                    }
                });
        return members;
    }

    private static boolean areNumbered(Set<String> names) {
        Map<String, Long> shapes = new HashMap<>();
        for (String name : names) {
            if (DIGITS.matcher(name).find()) {
                shapes.merge(DIGITS.matcher(name).replaceAll("0"), 1L, Long::sum);
            }
        }
        return shapes.values().stream().anyMatch(count -> Shares.nearlyAll(count, names.size()));
    }

    private static boolean haveOneShape(List<List<PathNode>> members) {
        for (NodeType type : NodeType.values()) {
            long count = members.stream().filter(nodes -> mayBe(type, nodes)).count();
            if (Shares.nearlyAll(count, members.size())) {
                return type != NodeType.OBJECT || haveSameFields(members);
            }
        }
        return false;
    }

    private static boolean mayBe(NodeType type, List<PathNode> nodes) {
        Set<NodeType> types = EnumSet.noneOf(NodeType.class);
        nodes.forEach(node -> types.addAll(node.types()));
        return types.isEmpty() || types.contains(type);
    }

    /**
     * Whether what differs inside the members is a few fields, or again the keys of maps, which
     * then come back in several members: else each member has fields of its own, and is no other's
     * like.
     */
    private static boolean haveSameFields(List<List<PathNode>> members) {
        List<PathNode> all = new ArrayList<>();
        members.forEach(all::addAll);
        Map<Segment, List<PathNode>> fields = LearntStep.bySegment(all);
        int places = fields.values().stream().mapToInt(List::size).sum();
        return fields.size() <= members.size() / 2
                || (fields.size() <= places / 2 && fits(all, fields));
    }

    private static boolean areSeldom(Map<String, List<PathNode>> members, List<PathNode> nodes) {
        long sum = 0;
        for (List<PathNode> each : members.values()) {
            sum += exchanges(each);
        }
        return sum * SELDOM <= exchanges(nodes) * members.size();
    }

    private static long exchanges(List<PathNode> nodes) {
        DistinctSample all = new DistinctSample(GroupAggregate.EXCHANGES_KEPT);
        nodes.forEach(node -> all.merge(node.exchanges()));
        return all.distinct();
    }
}
