package io.github.parityworkbench.diff.json;

import java.util.LinkedHashSet;
import java.util.Set;

/** The fields of elements on a {@link Tape}. */
final class TapeFields implements ElementFields {
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
        long[] hashes = new long[elements.length];
        boolean numbers = false;
        for (int i = 0; i < elements.length && label >= 0; i++) {
            int member = member(tape, elements[i], label);
            if (member >= 0) {
                hashes[i] = KeyHash.of(tape, member);
                numbers |= tape.is(member, NodeType.NUMBER);
            }
        }
        return new KeyColumn(hashes, numbers);
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < elements.length && i < FIRST; i++) {
            int element = elements[i];
            int end = tape.is(element, NodeType.OBJECT) ? tape.subtreeEnds[element] : element;
            for (int child = element + 1; child < end; child = tape.subtreeEnds[child]) {
                if (tape.is(child, NodeType.STRING) || tape.is(child, NodeType.NUMBER)) {
                    names.add(tape.names.name(tape.labels[child]));
                }
            }
        }
        return names;
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
