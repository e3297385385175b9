package io.github.parityworkbench.diff.json;

import java.util.LinkedHashSet;
import java.util.Set;

/** The values of a possible key over the elements of one array. */
final class KeyColumn {
    /** A key that most elements have is in one of so many at the beginning. */
    private static final int FIRST = 4;

    /** For each element the hash of its value, {@link KeyHash#NONE} where it has none. */
    final long[] hashes;

    private final int present;
    private final int numbers;
    private final HashIndex distinct;

    private KeyColumn(long[] hashes, int numbers) {
        this.hashes = hashes;
        this.numbers = numbers;
        this.distinct = new HashIndex(hashes.length);
        int count = 0;
        for (long hash : hashes) {
            if (hash != KeyHash.NONE) {
                distinct.number(hash);
                count++;
            }
        }
        this.present = count;
    }

    /** The values of the member with this name. */
    static KeyColumn of(Tape tape, int[] elements, int name) {
        long[] hashes = new long[elements.length];
        int numbers = 0;
        for (int i = 0; i < elements.length && name >= 0; i++) {
            int member = member(tape, elements[i], name);
            if (member >= 0) {
                hashes[i] = KeyHash.of(tape, member);
                numbers += tape.is(member, NodeType.NUMBER) ? 1 : 0;
            }
        }
        return new KeyColumn(hashes, numbers);
    }

    /** The names of the strings and numbers in the first few elements. */
    static Set<String> names(Tape tape, int[] elements) {
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

    /** The member of an object with this name, -1 if there is none. */
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

    /** The values of both columns together, none where one has none. */
    KeyColumn with(KeyColumn other) {
        long[] joined = new long[hashes.length];
        for (int i = 0; i < joined.length; i++) {
            if (hashes[i] != KeyHash.NONE && other.hashes[i] != KeyHash.NONE) {
                joined[i] = ContentHash.mix(hashes[i]) + 31 * other.hashes[i];
            }
        }
        return new KeyColumn(joined, 0);
    }

    /** The first element with this value, -1 if there is none. */
    int indexOf(long hash) {
        if (distinct.find(hash) >= 0) {
            for (int i = 0; i < hashes.length; i++) {
                if (hashes[i] == hash) {
                    return i;
                }
            }
        }
        return -1;
    }

    int items() {
        return hashes.length;
    }

    int present() {
        return present;
    }

    int distinct() {
        return distinct.size();
    }

    boolean hasNumbers() {
        return numbers > 0;
    }

    /** How many different values are in both columns. */
    int shared(KeyColumn other) {
        HashIndex seen = new HashIndex(16);
        for (long hash : hashes) {
            if (hash != KeyHash.NONE && other.distinct.find(hash) >= 0) {
                seen.number(hash);
            }
        }
        return seen.size();
    }
}
