package io.github.parityworkbench.diff.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Passes over one value as strictly as {@link TapeReader} does, and notes where each value in it
 * begins and ends, without hashes and names. Gives up on escapes in names. To be used again and
 * again by one thread.
 */
final class ValueTape {
    /** So many zero bytes have to follow behind the last byte that may be read. */
    static final int PADDING = Long.BYTES;

    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** The first byte of each value, in preorder. */
    int[] starts = new int[256];

    /** The byte behind each value. */
    int[] ends = new int[256];

    /** The number of the object or array around each value, -1 for the outermost. */
    int[] parents = new int[256];

    /** The number of the value that follows behind each value and all that it holds. */
    int[] subtreeEnds = new int[256];

    /** The first byte of a member's name; -1 for all other values. */
    int[] nameStarts = new int[256];

    /** The byte behind a member's name. */
    int[] nameEnds = new int[256];

    int size;

    private final DistinctNames names = new DistinctNames();
    private byte[] bytes = {};
    private int nameStart;
    private int nameEnd;

    /**
     * Passes over the value that begins at {@code from}.
     *
     * @return the byte behind it, -1 where it is not valid or not understood
     */
    int read(byte[] source, int from, int maximumDepth) {
        bytes = source;
        size = 0;
        names.clear();
        nameStart = -1;
        int container = -1;
        int depth = 0;
        int at = from;
        while (true) {
            int node = begin(container, at);
            byte c = bytes[at];
            if (c == '{' || c == '[') {
                if (++depth > maximumDepth) {
                    return -1;
                }
                at = skipBlanks(bytes, at + 1);
                if (bytes[at] == closing(c)) {
                    at++;
                    depth--;
                } else {
                    container = node;
                    at = c == '{' ? name(at, node) : at;
                    if (at < 0) {
                        return -1;
                    }
                    continue;
                }
            } else {
                at = scalarEnd(bytes, at);
                if (at < 0) {
                    return -1;
                }
            }
            end(node, at);
            // Behind a value: on to the next one, out of as many containers as end here.
            while (container >= 0) {
                at = skipBlanks(bytes, at);
                byte opening = bytes[starts[container]];
                if (bytes[at] == ',') {
                    at = skipBlanks(bytes, at + 1);
                    at = opening == '{' ? name(at, container) : at;
                    if (at < 0) {
                        return -1;
                    }
                    break;
                }
                if (bytes[at] != closing(opening)) {
                    return -1;
                }
                at++;
                depth--;
                end(container, at);
                container = parents[container];
            }
            if (container < 0) {
                return at;
            }
        }
    }

    private static byte closing(byte opening) {
        return (byte) (opening + 2);
    }

    private int begin(int container, int at) {
        if (size == starts.length) {
            int longer = size * 2;
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
            parents = Arrays.copyOf(parents, longer);
            subtreeEnds = Arrays.copyOf(subtreeEnds, longer);
            nameStarts = Arrays.copyOf(nameStarts, longer);
            nameEnds = Arrays.copyOf(nameEnds, longer);
        }
        starts[size] = at;
        parents[size] = container;
        nameStarts[size] = nameStart;
        nameEnds[size] = nameEnd;
        nameStart = -1;
        return size++;
    }

    private void end(int node, int at) {
        ends[node] = at;
        subtreeEnds[node] = size;
    }

    /** Passes over a name and its colon; the byte where its value begins, -1 where it is none. */
    private int name(int at, int object) {
        int end = nameEnd(bytes, at);
        if (end < 0 || !names.add(bytes, at + 1, end, object)) {
            return -1;
        }
        nameStart = at + 1;
        nameEnd = end;
        return afterColon(bytes, end);
    }

    /** The closing quote of the name whose opening quote is here, -1 for none without escapes. */
    static int nameEnd(byte[] bytes, int at) {
        if (bytes[at] != '"') {
            return -1;
        }
        int end = plainEnd(bytes, at + 1);
        return bytes[end] == '"' ? end : -1;
    }

    /** Where the value of a member begins whose name ends here, -1 where there is no colon. */
    static int afterColon(byte[] bytes, int nameEnd) {
        int colon = skipBlanks(bytes, nameEnd + 1);
        return bytes[colon] == ':' ? skipBlanks(bytes, colon + 1) : -1;
    }

    static int skipBlanks(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t') {
            at++;
        }
        return at;
    }

    /** The byte behind the scalar that begins here, -1 where there is none. */
    private static int scalarEnd(byte[] bytes, int at) {
        return switch (bytes[at]) {
            case '"' -> stringEnd(bytes, at);
            case 't' -> literalEnd(bytes, at, "true");
            case 'f' -> literalEnd(bytes, at, "false");
            case 'n' -> literalEnd(bytes, at, "null");
            default -> numberEnd(bytes, at);
        };
    }

    /** Where the first quote, backslash or control character is. */
    private static int plainEnd(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = (long) WORD.get(bytes, at);
            long quote = word ^ ('"' * ONES);
            long backslash = word ^ ('\\' * ONES);
            long special =
                    ((quote - ONES) & ~quote)
                            | ((backslash - ONES) & ~backslash)
                            | ((word - ' ' * ONES) & ~word);
            long found = special & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += Long.BYTES;
        }
    }

    private static int stringEnd(byte[] bytes, int openingQuote) {
        int at = plainEnd(bytes, openingQuote + 1);
        while (bytes[at] == '\\') {
            at = escapeEnd(bytes, at);
            if (at < 0) {
                return -1;
            }
            at = plainEnd(bytes, at);
        }
        return bytes[at] == '"' ? at + 1 : -1;
    }

    private static int escapeEnd(byte[] bytes, int backslash) {
        switch (bytes[backslash + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return backslash + 2;
            }
            case 'u' -> {
                for (int i = backslash + 2; i < backslash + 6; i++) {
                    if (bytes[i] < 0 || Character.digit(bytes[i], 16) < 0) {
                        return -1;
                    }
                }
                return backslash + 6;
            }
            default -> {
                return -1;
            }
        }
    }

    private static int literalEnd(byte[] bytes, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return -1;
            }
        }
        return at + word.length();
    }

    private static int numberEnd(byte[] bytes, int from) {
        int at = bytes[from] == '-' ? from + 1 : from;
        at = bytes[at] == '0' ? at + 1 : digitsEnd(bytes, at);
        if (at >= 0 && bytes[at] == '.') {
            at = digitsEnd(bytes, at + 1);
        }
        if (at >= 0 && (bytes[at] == 'e' || bytes[at] == 'E')) {
            boolean sign = bytes[at + 1] == '+' || bytes[at + 1] == '-';
            at = digitsEnd(bytes, sign ? at + 2 : at + 1);
        }
        return at;
    }

    private static int digitsEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at == from ? -1 : at;
    }

    /** The last value inside of another one that begins at this byte or before. */
    int lastFrom(int node, int at) {
        int low = node;
        int high = subtreeEnds[node] - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The elements of an array. */
    int[] children(int array) {
        int[] children = new int[8];
        int count = 0;
        for (int n = array + 1; n < subtreeEnds[array]; n = subtreeEnds[n]) {
            if (count == children.length) {
                children = Arrays.copyOf(children, count * 2);
            }
            children[count++] = n;
        }
        return Arrays.copyOf(children, count);
    }

    /** How many objects and arrays are around a value. */
    int depth(int node) {
        int depth = 0;
        for (int n = parents[node]; n >= 0; n = parents[n]) {
            depth++;
        }
        return depth;
    }
}
