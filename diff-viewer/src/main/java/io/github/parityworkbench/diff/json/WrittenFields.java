package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The fields of the elements of an array that was only passed over, onto a {@link ValueTape}. */
final class WrittenFields implements ElementFields {
    private final ValueTape tape;
    private final byte[] bytes;
    private final int[] elements;
    private final Map<String, KeyColumn> columns = new HashMap<>();

    /**
     * @param bytes what was passed over
     */
    WrittenFields(ValueTape tape, byte[] bytes, int array) {
        this.tape = tape;
        this.bytes = bytes;
        this.elements = tape.children(array);
    }

    /** An element as it is written, which is not kept for longer than the bytes are. */
    JsonText text(int element) {
        int node = elements[element];
        return JsonText.of(bytes, tape.starts[node], tape.ends[node]);
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public KeyColumn column(String name) {
        return columns.computeIfAbsent(name, this::read);
    }

    private KeyColumn read(String name) {
        byte[] written = HashedText.utf8(name);
        long[] hashes = new long[elements.length];
        boolean numbers = false;
        for (int i = 0; i < hashes.length; i++) {
            int member = member(tape, bytes, elements[i], written);
            if (member >= 0) {
                hashes[i] = KeyHash.of(bytes, tape.starts[member], tape.ends[member]);
                numbers |= type(member) == NodeType.NUMBER;
            }
        }
        return new KeyColumn(hashes, numbers);
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < elements.length && i < FIRST; i++) {
            int element = elements[i];
            int end = tape.subtreeEnds[element];
            for (int child = element + 1; child < end; child = tape.subtreeEnds[child]) {
                if (tape.nameStarts[child] < 0) {
                    continue;
                }
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
        int end = tape.subtreeEnds[object];
        for (int child = object + 1; child < end; child = tape.subtreeEnds[child]) {
            if (tape.nameStarts[child] >= 0 && isKeyType(child) && KeyNames.isId(name(child))) {
                names.add(name(object) + '.' + name(child));
            }
        }
    }

    private boolean isKeyType(int node) {
        return type(node) == NodeType.STRING || type(node) == NodeType.NUMBER;
    }

    private String name(int member) {
        return JsonStrings.decode(bytes, tape.nameStarts[member], tape.nameEnds[member]);
    }

    private NodeType type(int node) {
        return NodeType.startingWith(bytes[tape.starts[node]]);
    }

    /** The hash of the value of a member, as in its column. */
    static long key(ValueTape tape, byte[] bytes, int element, String name) {
        int member = member(tape, bytes, element, HashedText.utf8(name));
        return member < 0
                ? KeyHash.NONE
                : KeyHash.of(bytes, tape.starts[member], tape.ends[member]);
    }

    /** A member of an element, or of others inside of it, by a name with dots; -1 for none. */
    private static int member(ValueTape tape, byte[] bytes, int element, byte[] name) {
        int direct = member(tape, bytes, element, name, 0, name.length);
        return direct < 0 ? inside(tape, bytes, element, name) : direct;
    }

    private static int inside(ValueTape tape, byte[] bytes, int element, byte[] name) {
        int node = element;
        int from = 0;
        for (int at = 0; at <= name.length && node >= 0; at++) {
            if (at == name.length || name[at] == '.') {
                node = member(tape, bytes, node, name, from, at);
                from = at + 1;
            }
        }
        return node;
    }

    private static int member(
            ValueTape tape, byte[] bytes, int object, byte[] name, int from, int to) {
        int end = tape.subtreeEnds[object];
        for (int child = object + 1; child < end; child = tape.subtreeEnds[child]) {
            int start = tape.nameStarts[child];
            if (start >= 0 && Arrays.equals(bytes, start, tape.nameEnds[child], name, from, to)) {
                return child;
            }
        }
        return -1;
    }
}
