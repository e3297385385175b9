package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares a pair of documents that has too many values for trees of both: as far as they are
 * objects, member by member, each pair that is small enough in full. A pair that is too large even
 * so, be it for its elements, its members or its depth, is one difference, unless it is of arrays
 * that have equal elements.
 */
final class LargePair {
    private static final int MOST_MEMBERS = 10_000;

    /** Each level is gone through once more. */
    private static final int MOST_LEVELS = 16;

    private final Part part;
    private final JsonText control;
    private final JsonText candidate;
    private final byte[] left;
    private final byte[] right;
    private final SubtreeDiffer subtrees;
    private final long mostValues;
    private final List<Difference> differences = new ArrayList<>();

    LargePair(Part part, JsonText control, JsonText candidate, JsonDiffer differ, long mostValues) {
        this.part = part;
        this.control = control;
        this.candidate = candidate;
        this.left = control.toBytes();
        this.right = candidate.toBytes();
        this.subtrees = new SubtreeDiffer(part, differ, control, candidate);
        this.mostValues = mostValues;
    }

    /** Whether both together have more values than that. */
    static boolean is(JsonText control, JsonText candidate, long mostValues) {
        // A value takes two bytes at least, with what stands before or behind it.
        return (long) control.length() + candidate.length() > 2 * mostValues
                && values(control.toBytes(), 0, control.length())
                                + values(candidate.toBytes(), 0, candidate.length())
                        > mostValues;
    }

    /** The differences, in the order of control's members. */
    List<Difference> compare() {
        compare(FieldPath.ROOT, 0, left.length, 0, right.length);
        return differences;
    }

    private void compare(FieldPath place, int from, int to, int rightFrom, int rightTo) {
        if (values(left, from, to) + values(right, rightFrom, rightTo) <= mostValues) {
            subtrees.add(place, from, to, rightFrom, rightTo, differences);
            return;
        }
        Map<String, int[]> members = members(left, from, to);
        Map<String, int[]> others = members(right, rightFrom, rightTo);
        if (members == null || others == null || place.depth() == MOST_LEVELS) {
            whole(place, from, to, rightFrom, rightTo);
            return;
        }
        members.forEach(
                (name, at) -> {
                    int[] partner = others.remove(name);
                    FieldPath path = place.member(name);
                    if (partner == null) {
                        JsonText value = control.slice(at[0], at[1]);
                        add(path, Kind.MISSING, value, null);
                    } else if (!Arrays.equals(left, at[0], at[1], right, partner[0], partner[1])) {
                        compare(path, at[0], at[1], partner[0], partner[1]);
                    }
                });
        others.forEach(
                (name, at) ->
                        add(place.member(name), Kind.EXTRA, null, candidate.slice(at[0], at[1])));
    }

    private void whole(FieldPath place, int from, int to, int rightFrom, int rightTo) {
        if (sameElements(from, rightFrom)) {
            return;
        }
        boolean sameType =
                NodeType.startingWith(left[from]) == NodeType.startingWith(right[rightFrom]);
        add(
                place,
                sameType ? Kind.VALUE : Kind.TYPE,
                control.slice(from, to),
                candidate.slice(rightFrom, rightTo));
    }

    /** Whether two arrays begin here that have equal elements in the same order. */
    private boolean sameElements(int from, int rightFrom) {
        if (left[from] != '[' || right[rightFrom] != '[') {
            return false;
        }
        int at = skipBlanks(left, from + 1);
        int rightAt = skipBlanks(right, rightFrom + 1);
        while (left[at] != ']' && right[rightAt] != ']') {
            int end = valueEnd(left, at);
            int rightEnd = valueEnd(right, rightAt);
            if (!same(at, end, rightAt, rightEnd)) {
                return false;
            }
            at = next(left, end);
            rightAt = next(right, rightEnd);
        }
        return left[at] == right[rightAt];
    }

    private boolean same(int from, int to, int rightFrom, int rightTo) {
        return Arrays.equals(left, from, to, right, rightFrom, rightTo)
                || (values(left, from, to) + values(right, rightFrom, rightTo) <= mostValues
                        && subtrees.same(from, to, rightFrom, rightTo));
    }

    /** The element behind one that ends here, or the bracket behind all. */
    private static int next(byte[] json, int end) {
        int at = skipBlanks(json, end);
        return json[at] == ',' ? skipBlanks(json, at + 1) : at;
    }

    private void add(
            FieldPath path, Kind kind, @Nullable JsonText value, @Nullable JsonText other) {
        differences.add(new Difference(part, path, path, kind, value, other, false));
    }

    /**
     * Where the values of an object's members start and end; null where it is no object, or has too
     * many members or one twice.
     */
    private static @Nullable Map<String, int[]> members(byte[] json, int from, int to) {
        if (json[from] != '{') {
            return null;
        }
        Map<String, int[]> members = new LinkedHashMap<>();
        int at = skipBlanks(json, from + 1);
        while (at < to && json[at] == '"') {
            int nameEnd = stringEnd(json, at);
            String name = JsonStrings.decode(json, at + 1, nameEnd - 1);
            int start = skipBlanks(json, skipBlanks(json, nameEnd) + 1);
            int end = valueEnd(json, start);
            if (members.size() == MOST_MEMBERS
                    || members.put(name, new int[] {start, end}) != null) {
                return null;
            }
            at = skipBlanks(json, skipBlanks(json, end) + 1);
        }
        return members;
    }

    private static int skipBlanks(byte[] json, int from) {
        int at = from;
        while (at < json.length && (json[at] == ' ' || (json[at] >= '\t' && json[at] <= '\r'))) {
            at++;
        }
        return at;
    }

    private static int stringEnd(byte[] json, int from) {
        int at = from + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** Behind a value, which is valid JSON. */
    private static int valueEnd(byte[] json, int from) {
        int depth = 0;
        int at = from;
        do {
            byte c = json[at];
            if (c == '"') {
                at = stringEnd(json, at);
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at++;
        } while (at < json.length && (depth > 0 || isInScalar(json, from, at)));
        return at;
    }

    private static boolean isInScalar(byte[] json, int from, int at) {
        byte c = json[at];
        return json[from] != '"'
                && json[from] != '{'
                && json[from] != '['
                && c != ','
                && c != '}'
                && c != ']'
                && c > ' ';
    }

    /** How many values there are, containers too; names do not count. */
    private static long values(byte[] json, int from, int to) {
        long count = 1;
        for (int at = from; at < to; ) {
            byte c = json[at];
            if (c == '"') {
                at = stringEnd(json, at);
            } else {
                count += c == ',' || c == '{' || c == '[' ? 1 : 0;
                at++;
            }
        }
        return count;
    }
}
