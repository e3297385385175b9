package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonStrings;
import java.util.Arrays;

/** Members of one object of the candidate, found by name; mostly in control's order. */
final class CandidateMembers {
    private static final int FIELDS = 4;

    private final byte[] bytes;

    /** Of each member: its name's start and end, its value's start and end. */
    private int[] fields = new int[8 * FIELDS];

    private boolean[] taken = new boolean[8];
    private int size;
    private int hint;
    private int end;

    CandidateMembers(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return size;
    }

    /** Adds a member; false where its name is there already. */
    boolean add(int nameStart, int nameEnd, int start, int valueEnd) {
        for (int i = 0; i < size; i++) {
            if (is(i, bytes, nameStart, nameEnd)) {
                return false;
            }
        }
        if (size == taken.length) {
            taken = Arrays.copyOf(taken, size * 2);
            fields = Arrays.copyOf(fields, size * 2 * FIELDS);
        }
        int at = FIELDS * size++;
        fields[at] = nameStart;
        fields[at + 1] = nameEnd;
        fields[at + 2] = start;
        fields[at + 3] = valueEnd;
        return true;
    }

    void endAt(int position) {
        end = position;
    }

    /** The byte behind the object. */
    int end() {
        return end;
    }

    /** Takes the member of that name, -1 if there is none. */
    int take(byte[] source, int nameStart, int nameEnd) {
        for (int tried = 0; tried < size; tried++) {
            int i = (hint + tried) % size;
            if (!taken[i] && is(i, source, nameStart, nameEnd)) {
                taken[i] = true;
                hint = i + 1;
                return i;
            }
        }
        return -1;
    }

    /** The first member from that one on that was not taken, -1 if there is none. */
    int nextFree(int from) {
        for (int i = from; i < size; i++) {
            if (!taken[i]) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(int i, byte[] source, int nameStart, int nameEnd) {
        int at = FIELDS * i;
        return Arrays.equals(bytes, fields[at], fields[at + 1], source, nameStart, nameEnd);
    }

    String name(int i) {
        return JsonStrings.decode(bytes, fields[FIELDS * i], fields[FIELDS * i + 1]);
    }

    int start(int i) {
        return fields[FIELDS * i + 2];
    }

    int end(int i) {
        return fields[FIELDS * i + 3];
    }
}
