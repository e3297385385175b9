package io.github.parityworkbench.diff.json;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of elements on a {@link Tape}. */
final class TapeFields implements ElementFields {
    private static final Pattern DOT = Pattern.compile("\\.");

    private final Tape tape;
    private final int[] elements;

    TapeFields(Tape tape, int[] elements) {
        this.tape = tape;
        this.elements = elements;
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public KeyColumn column(String name) {
        int label = tape.names.find(name);
        int[] steps = DOT.splitAsStream(name).mapToInt(tape.names::find).toArray();
        long[] hashes = new long[elements.length];
        boolean numbers = false;
        for (int i = 0; i < elements.length; i++) {
            int member = label < 0 ? -1 : member(tape, elements[i], label);
            member = member < 0 ? inside(elements[i], steps) : member;
            if (member >= 0) {
                hashes[i] = KeyHash.of(tape, member);
                numbers |= tape.is(member, NodeType.NUMBER);
            }
        }
        return new KeyColumn(hashes, numbers);
    }

    private int inside(int element, int[] steps) {
        int node = element;
        for (int i = 0; i < steps.length && node >= 0; i++) {
            node = steps[i] < 0 ? -1 : member(tape, node, steps[i]);
        }
        return node;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < elements.length && i < FIRST; i++) {
            int element = elements[i];
            int end = endOfMembers(element);
            for (int child = element + 1; child < end; child = tape.subtreeEnds[child]) {
                if (isKeyType(child)) {
                    names.add(name(child));
                } else {
                    addIds(child, names);
                }
            }
        }
        return names;
    }

    private void addIds(int object, Set<String> names) {
        int end = endOfMembers(object);
        for (int child = object + 1; child < end; child = tape.subtreeEnds[child]) {
            if (isKeyType(child) && KeyNames.isId(name(child))) {
                names.add(name(object) + '.' + name(child));
            }
        }
    }

    private int endOfMembers(int node) {
        return tape.is(node, NodeType.OBJECT) ? tape.subtreeEnds[node] : node;
    }

    private boolean isKeyType(int node) {
        return tape.is(node, NodeType.STRING) || tape.is(node, NodeType.NUMBER);
    }

    private String name(int member) {
        return tape.names.name(tape.labels[member]);
    }

    /** The member of an object with the name of this number, -1 if there is none. */
    static int member(Tape tape, int object, int name) {
        if (!tape.is(object, NodeType.OBJECT)) {
            return -1;
        }
        int end = tape.subtreeEnds[object];
        int child = object + 1;
        while (child < end && tape.labels[child] != name) {
            child = tape.subtreeEnds[child];
        }
        return child < end ? child : -1;
    }
}
