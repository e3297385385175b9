package io.github.parityworkbench.diff.json;

/** The JSON type of a node. */
public enum NodeType {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL;

    /** Whether nodes of this type hold others. */
    public boolean isContainer() {
        return this == OBJECT || this == ARRAY;
    }
}
