package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonStrings;
import java.util.Arrays;

/**
 * Reads a document onto a {@link Tape} in one loop, without recursion, and hashes every node from
 * its children: objects free of order, numbers by value, strings after unescaping.
 */
final class TapeReader {
    private final JsonScanner scanner;
    private final byte[] bytes;
    private final int maximumDepth;
    private final Tape tape;
    private final ContentHash hash = new ContentHash();

    /** For each name the object it was last seen in, plus one. */
    private int[] seenIn = new int[16];

    /** For each name where it is written, as it was first read. */
    private int[] nameStarts = new int[16];

    private int[] nameEnds = new int[16];

    /** For each name the one that came after it last, which mostly comes again; -1 for none. */
    private int[] follower = new int[16];

    private int lastName;

    TapeReader(byte[] bytes, int maximumDepth) {
        this.bytes = bytes;
        this.scanner = new JsonScanner(bytes);
        this.maximumDepth = maximumDepth;
        this.tape = new Tape(bytes, mostNodes());
        follower[0] = -1;
    }

    /**
     * An upper bound of the number of nodes, exact where no container is empty, so that the arrays
     * are made once and fit. Text that goes on behind its first value is not counted.
     */
    private int mostNodes() {
        int nodes = 1;
        int depth = 0;
        boolean valueBefore = false;
        for (int i = 0; i < bytes.length; i++) {
            switch (bytes[i]) {
                case ' ', '\n', '\t', '\r' -> {}
                case '"' -> {
                    i = closingQuote(i);
                    valueBefore = true;
                }
                case '{', '[' -> {
                    nodes++;
                    valueBefore = false;
                    if (++depth > maximumDepth) {
                        throw new JsonSyntaxException(i, "nested too deeply");
                    }
                }
                case '}', ']' -> {
                    valueBefore = true;
                    if (--depth <= 0) {
                        return nodes;
                    }
                }
                case ',' -> {
                    nodes += valueBefore ? 1 : 0;
                    valueBefore = false;
                }
                default -> valueBefore = true;
            }
        }
        return nodes;
    }

    private int closingQuote(int openingQuote) {
        int i = openingQuote + 1;
        while (i < bytes.length && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    Tape read() {
        int container = -1;
        int label = 0;
        while (true) {
            int node = begin(container, label);
            boolean open = value(node);
            if (open) {
                container = node;
            } else {
                container = closed(container);
                if (container < 0) {
                    return tape;
                }
            }
            label = tape.is(container, NodeType.OBJECT) ? name() : tape.childCounts[container];
        }
    }

    private int begin(int container, int label) {
        int node = tape.size++;
        tape.parents[node] = container;
        tape.labels[node] = label;
        scanner.skipBlanks();
        tape.starts[node] = scanner.at;
        if (container >= 0) {
            tape.childCounts[container]++;
        }
        return node;
    }

    /** Reads a scalar or an empty container, or only the opening bracket of another: then true. */
    private boolean value(int node) {
        int start = scanner.at;
        switch (scanner.peek()) {
            case '{' -> {
                return container(node, NodeType.OBJECT, '}');
            }
            case '[' -> {
                return container(node, NodeType.ARRAY, ']');
            }
            case '"' -> {
                boolean escapes = scanner.string();
                hash.start(NodeType.STRING.seed);
                addString(start + 1, scanner.at - 1, escapes);
                end(node, NodeType.STRING);
            }
            case 't' -> literal(node, "true", NodeType.BOOLEAN);
            case 'f' -> literal(node, "false", NodeType.BOOLEAN);
            case 'n' -> literal(node, "null", NodeType.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                scanner.number();
                hash.start(NodeType.NUMBER.seed);
                NumberHash.add(hash, bytes, start, scanner.at);
                end(node, NodeType.NUMBER);
            }
            default -> throw scanner.error("a value is missing");
        }
        return false;
    }

    private boolean container(int node, NodeType type, char closing) {
        tape.types[node] = type;
        scanner.at++;
        if (scanner.skipBlanks() != closing) {
            return true;
        }
        scanner.at++;
        close(node);
        return false;
    }

    private void literal(int node, String word, NodeType type) {
        scanner.literal(word);
        hash.start(type.seed);
        hash.add(word.length());
        end(node, type);
    }

    /** Hashes a valid scalar by what it means, as the node of it is hashed. */
    static void addScalar(ContentHash hash, NodeType type, byte[] bytes, int from, int to) {
        hash.start(type.seed);
        switch (type) {
            case STRING -> {
                boolean escapes = false;
                for (int i = from + 1; i < to - 1 && !escapes; i++) {
                    escapes = bytes[i] == '\\';
                }
                addString(hash, bytes, from + 1, to - 1, escapes);
            }
            case NUMBER -> NumberHash.add(hash, bytes, from, to);
            default -> hash.add(to - from);
        }
    }

    private void addString(int from, int to, boolean escapes) {
        addString(hash, bytes, from, to, escapes);
    }

    private static void addString(
            ContentHash hash, byte[] bytes, int from, int to, boolean escapes) {
        if (escapes) {
            byte[] decoded = HashedText.utf8(JsonStrings.decode(bytes, from, to));
            hash.add(decoded, 0, decoded.length);
        } else {
            hash.add(bytes, from, to);
        }
    }

    private void end(int node, NodeType type) {
        tape.types[node] = type;
        tape.ends[node] = scanner.at;
        tape.subtreeEnds[node] = tape.size;
        tape.firstHashes[node] = hash.first();
        tape.secondHashes[node] = hash.second();
    }

    /** Reads what stands behind a value; the container that goes on, -1 at the document's end. */
    private int closed(int innermost) {
        int container = innermost;
        while (container >= 0) {
            int c = scanner.skipBlanks();
            if (c == ',') {
                scanner.at++;
                return container;
            }
            if (c != (tape.is(container, NodeType.OBJECT) ? '}' : ']')) {
                throw scanner.error("a comma or a closing bracket is missing");
            }
            scanner.at++;
            close(container);
            container = tape.parents[container];
        }
        if (scanner.skipBlanks() >= 0) {
            throw scanner.error("something stands behind the value");
        }
        return -1;
    }

    private int name() {
        if (scanner.skipBlanks() != '"') {
            throw scanner.error("a name is missing");
        }
        int start = scanner.at + 1;
        int number = follower[lastName];
        if (number >= 0 && isWrittenAt(number, start)) {
            scanner.at = start + nameEnds[number] - nameStarts[number] + 1;
        } else {
            number = number(start, scanner.string());
            follower[lastName] = number;
        }
        lastName = number;
        if (scanner.skipBlanks() != ':') {
            throw scanner.error("a colon is missing");
        }
        scanner.at++;
        return number;
    }

    /** Whether a name stands at a place as it stood where it was first read. */
    private boolean isWrittenAt(int number, int start) {
        int length = nameEnds[number] - nameStarts[number];
        return start + length < bytes.length
                && bytes[start + length] == '"'
                && Arrays.equals(
                        bytes, start, start + length, bytes, nameStarts[number], nameEnds[number]);
    }

    private int number(int start, boolean escapes) {
        int end = scanner.at - 1;
        hash.start(NameTable.SEED);
        addString(start, end, escapes);
        long first = hash.first();
        long second = hash.second();
        int known = tape.names.find(first, second);
        if (known >= 0) {
            return known;
        }
        int number = tape.names.add(JsonStrings.decode(bytes, start, end), first, second);
        if (number == follower.length) {
            seenIn = Arrays.copyOf(seenIn, number * 2);
            nameStarts = Arrays.copyOf(nameStarts, number * 2);
            nameEnds = Arrays.copyOf(nameEnds, number * 2);
            follower = Arrays.copyOf(follower, number * 2);
        }
        follower[number] = -1;
        nameStarts[number] = start;
        nameEnds[number] = end;
        return number;
    }

    private void close(int node) {
        if (tape.is(node, NodeType.OBJECT)) {
            addMembers(node);
            end(node, NodeType.OBJECT);
        } else {
            addElements(node);
            end(node, NodeType.ARRAY);
        }
    }

    private void addElements(int node) {
        hash.start(NodeType.ARRAY.seed);
        for (int child = node + 1; child < tape.size; child = tape.subtreeEnds[child]) {
            hash.add(tape.firstHashes[child], tape.secondHashes[child]);
        }
        hash.add(tape.childCounts[node]);
    }

    /** Members are summed up, which is free of their order. */
    private void addMembers(int node) {
        long first = 0;
        long second = 0;
        NameTable names = tape.names;
        for (int child = node + 1; child < tape.size; child = tape.subtreeEnds[child]) {
            int name = tape.labels[child];
            if (seenIn[name] == node + 1) {
                throw new JsonSyntaxException(tape.starts[child], "duplicate key");
            }
            seenIn[name] = node + 1;
            first += ContentHash.mix(names.first(name) ^ tape.firstHashes[child]);
            second += ContentHash.mix(names.second(name) + 31 * tape.secondHashes[child]);
        }
        hash.start(NodeType.OBJECT.seed);
        hash.add(first, second);
        hash.add(tape.childCounts[node]);
    }
}
