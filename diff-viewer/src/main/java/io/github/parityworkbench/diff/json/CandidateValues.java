package io.github.parityworkbench.diff.json;

import org.jspecify.annotations.Nullable;

/** Passes over values of the candidate that are not as control has them, checking them. */
final class CandidateValues {
    /** Objects with more names in another order are for the full engine. */
    private static final int MOST_MEMBERS = 64;

    private final ValueTape tape = new ValueTape();
    private byte[] bytes = {};
    private int maximumDepth;

    void reset(byte[] candidate, int depth) {
        bytes = candidate;
        maximumDepth = depth;
    }

    /** The byte behind the value that begins here inside so many others, -1 if not understood. */
    int end(int from, int depth) {
        return tape.read(bytes, from, maximumDepth - depth);
    }

    /** The hash of a member of the object passed over last, as it would join elements. */
    long key(String name) {
        return WrittenFields.key(tape, bytes, 0, name);
    }

    /** The fields of the elements of the array that begins here, null if not understood. */
    @Nullable WrittenFields elements(int from) {
        ValueTape elements = new ValueTape();
        return elements.read(bytes, from, maximumDepth) < 0
                ? null
                : new WrittenFields(elements, bytes, 0);
    }

    /**
     * The members of an object from one on.
     *
     * @param from behind the last member before, or behind the opening bracket
     * @param first whether there is no member before
     * @param depth of their values
     * @return null where they are not valid, not understood, too many, or one is there twice
     */
    @Nullable CandidateMembers members(int from, boolean first, int depth) {
        CandidateMembers members = new CandidateMembers(bytes);
        int at = ValueTape.skipBlanks(bytes, from);
        boolean comma = !first;
        while (bytes[at] != '}' || (!comma && members.size() > 0)) {
            if (comma) {
                if (bytes[at] != ',') {
                    return null;
                }
                at = ValueTape.skipBlanks(bytes, at + 1);
            }
            comma = true;
            int nameStart = at + 1;
            int nameEnd = ValueTape.nameEnd(bytes, at);
            int start = nameEnd < 0 ? -1 : ValueTape.afterColon(bytes, nameEnd);
            int end = start < 0 ? -1 : end(start, depth);
            if (end < 0
                    || members.size() == MOST_MEMBERS
                    || !members.add(nameStart, nameEnd, start, end)) {
                return null;
            }
            at = ValueTape.skipBlanks(bytes, end);
        }
        members.endAt(at + 1);
        return members;
    }
}
