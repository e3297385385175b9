package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * A JSON document as numbered nodes in preorder: the root is 0, and the subtree of a node is {@code
 * [node, subtreeEnd(node))}. There is no object a node, but some 44 bytes in primitive arrays.
 * Immutable. Every method that takes a node throws {@link IndexOutOfBoundsException} where there is
 * no such node.
 */
public final class JsonTree {
    private final Tape tape;

    private JsonTree(Tape tape) {
        this.tape = tape;
    }

    /**
     * Reads a document of at most {@link DiffOptions#DEFAULTS} levels. Time grows with the length.
     *
     * @throws JsonSyntaxException if the text is not one valid JSON value, has an object with two
     *     members of one name, or is nested too deeply
     */
    public static JsonTree parse(JsonText text) {
        return parse(text, DiffOptions.DEFAULTS.maximumDepth());
    }

    /**
     * Reads a document of at most so many levels.
     *
     * @throws JsonSyntaxException as {@link #parse(JsonText)}
     */
    public static JsonTree parse(JsonText text, int maximumDepth) {
        return new JsonTree(new TapeReader(text.toBytes(), maximumDepth).read());
    }

    /** The nodes themselves, for the engine's inner loops. */
    Tape tape() {
        return tape;
    }

    /** The number of nodes, 1 or more. */
    public int size() {
        return tape.size;
    }

    /** The JSON type of a node. */
    public NodeType type(int node) {
        return tape.types[checked(node)];
    }

    /** The object or array that holds a node, -1 for the root. */
    public int parent(int node) {
        return tape.parents[checked(node)];
    }

    /** The first node behind a node and all that it holds. */
    public int subtreeEnd(int node) {
        return tape.subtreeEnds[checked(node)];
    }

    /** The first member or element of a node, -1 if there is none. */
    public int firstChild(int node) {
        return tape.childCounts[checked(node)] == 0 ? -1 : node + 1;
    }

    /** The member or element behind a node in the same parent, -1 if there is none. */
    public int nextSibling(int node) {
        int parent = parent(node);
        int next = tape.subtreeEnds[node];
        return parent >= 0 && next < tape.subtreeEnds[parent] ? next : -1;
    }

    /** The number of members or elements, 0 for scalars. */
    public int childCount(int node) {
        return tape.childCounts[checked(node)];
    }

    /**
     * The step from the parent to a node.
     *
     * @throws IllegalArgumentException for the root
     */
    public Segment segment(int node) {
        return isMember(node) ? new Member(name(node)) : new Index(indexInParent(node));
    }

    /**
     * The name of a member.
     *
     * @throws IllegalArgumentException if the node is no member of an object
     */
    public String name(int node) {
        if (!isMember(node)) {
            throw new IllegalArgumentException("node " + node + " has no name");
        }
        return tape.names.name(tape.labels[node]);
    }

    /**
     * The index of an element, from 0.
     *
     * @throws IllegalArgumentException if the node is no element of an array
     */
    public int indexInParent(int node) {
        if (parent(node) < 0 || isMember(node)) {
            throw new IllegalArgumentException("node " + node + " is no element of an array");
        }
        return tape.labels[node];
    }

    private boolean isMember(int node) {
        int parent = parent(node);
        return parent >= 0 && tape.is(parent, NodeType.OBJECT);
    }

    /** A node as it is written; nothing is copied. */
    public JsonText text(int node) {
        return JsonText.of(tape.bytes, tape.starts[checked(node)], tape.ends[node]);
    }

    /**
     * The text of a string, without quotes and escapes.
     *
     * @throws IllegalArgumentException if the node is no string
     */
    public String string(int node) {
        if (!tape.is(checked(node), NodeType.STRING)) {
            throw new IllegalArgumentException("node " + node + " is no string");
        }
        return JsonStrings.decode(tape.bytes, tape.starts[node] + 1, tape.ends[node] - 1);
    }

    /** Where a node stands, from the root. */
    public FieldPath path(int node) {
        Deque<Segment> segments = new ArrayDeque<>();
        for (int step = checked(node); step != 0; step = tape.parents[step]) {
            segments.addFirst(segment(step));
        }
        return new FieldPath(List.copyOf(segments));
    }

    /** The node at a concrete path, -1 if there is none. */
    public int find(FieldPath path) {
        int node = 0;
        for (Segment segment : path.segments()) {
            node = child(node, segment);
            if (node < 0) {
                return -1;
            }
        }
        return node;
    }

    /** The member or element of a node at one step, -1 if there is none. */
    public int child(int node, Segment segment) {
        int child = firstChild(node);
        while (child >= 0 && !isAt(child, segment)) {
            child = nextSibling(child);
        }
        return child;
    }

    private boolean isAt(int node, Segment segment) {
        if (isMember(node)) {
            return segment instanceof Member member && name(node).equals(member.name());
        }
        return segment instanceof Index index && tape.labels[node] == index.index();
    }

    /**
     * Whether two nodes are equal: objects whatever their order, numbers by value, strings by code
     * point. Constant time, by 128-bit hashes.
     */
    public boolean sameValue(int node, JsonTree other, int otherNode) {
        return tape.firstHashes[checked(node)] == other.tape.firstHashes[other.checked(otherNode)]
                && tape.secondHashes[node] == other.tape.secondHashes[otherNode];
    }

    /** A number that nodes of {@link #sameValue} share, and others in practice do not. */
    public long valueHash(int node) {
        return tape.firstHashes[checked(node)];
    }

    private int checked(int node) {
        return Objects.checkIndex(node, tape.size);
    }
}
