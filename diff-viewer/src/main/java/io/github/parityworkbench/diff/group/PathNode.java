package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One place in the documents of an endpoint, with all that differs there and below. */
final class PathNode {
    /**
     * So many members are kept, those whose names have the smallest hashes; so which ones these are
     * does not depend on the order in which they came.
     */
    private static final int MOST_MEMBERS = 512;

    private static final Comparator<String> BY_HASH =
            Comparator.<String, Long>comparing(Hashes::of, Long::compareUnsigned)
                    .thenComparing(Comparator.naturalOrder());

    private final TreeMap<String, PathNode> members = new TreeMap<>(BY_HASH);
    private final Map<Wildcard, PathNode> others = new HashMap<>();
    private final Set<NodeType> types = EnumSet.noneOf(NodeType.class);
    private final DistinctSample exchanges = new DistinctSample(GroupAggregate.EXCHANGES_KEPT);

    /** Adds a group of which this is the root. */
    void add(GroupAggregate group) {
        PathNode node = this;
        node.exchanges.merge(group.exchangeIds());
        for (Segment segment : group.key().path().segments()) {
            node.types.add(typeOfParent(segment));
            node = node.child(segment);
            node.exchanges.merge(group.exchangeIds());
        }
        node.types.addAll(group.valueTypes());
    }

    private static NodeType typeOfParent(Segment segment) {
        return segment == Wildcard.ANY_INDEX ? NodeType.ARRAY : NodeType.OBJECT;
    }

    private PathNode child(Segment segment) {
        if (segment instanceof Member member) {
            PathNode child = members.computeIfAbsent(member.name(), each -> new PathNode());
            if (members.size() > MOST_MEMBERS) {
                members.pollLastEntry();
            }
            return child;
        }
        Wildcard wildcard =
                segment == Wildcard.ANY_INDEX ? Wildcard.ANY_INDEX : Wildcard.ANY_MEMBER;
        return others.computeIfAbsent(wildcard, each -> new PathNode());
    }

    /** The places one step further. */
    Map<Segment, PathNode> children() {
        Map<Segment, PathNode> children = new HashMap<>(others);
        members.forEach((name, node) -> children.put(new Member(name), node));
        return children;
    }

    /** The JSON types that values have here, {@code null} aside. */
    Set<NodeType> types() {
        return types;
    }

    /** The exchanges in which something differs here or below. */
    DistinctSample exchanges() {
        return exchanges;
    }
}
