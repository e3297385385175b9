package io.github.parityworkbench.diff.json;

/** The JSON type of a node. */
public enum NodeType {
    OBJECT(1),
    ARRAY(2),
    STRING(3),
    NUMBER(4),
    BOOLEAN(5),
    NULL(6);

    /** Keeps the hashes of different types apart; 0 is left to names. */
    final int seed;

    NodeType(int seed) {
        this.seed = seed;
    }

    /** The type of the valid value that begins with this byte. */
    public static NodeType startingWith(byte first) {
        return switch (first) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> STRING;
            case 't', 'f' -> BOOLEAN;
            case 'n' -> NULL;
            default -> NUMBER;
        };
    }

    /** Whether nodes of this type hold others. */
    public boolean isContainer() {
        return this == OBJECT || this == ARRAY;
    }
}
