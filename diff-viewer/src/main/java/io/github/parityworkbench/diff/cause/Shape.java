package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.NodeType;
import org.jspecify.annotations.Nullable;

/** What a difference sets against each other; most detectors know one shape only. */
enum Shape {
    /** A value against none. */
    ONE_SIDED,
    STRINGS,
    NUMBERS,
    /** Any other two values. */
    MIXED,
    /** The same elements in another order. */
    REORDERED;

    static Shape of(Kind kind, @Nullable ValueView control, @Nullable ValueView candidate) {
        if (control == null || candidate == null) {
            return ONE_SIDED;
        }
        if (kind == Kind.ORDER) {
            return REORDERED;
        }
        if (control.type() != candidate.type()) {
            return MIXED;
        }
        return control.type() == NodeType.STRING
                ? STRINGS
                : control.type() == NodeType.NUMBER ? NUMBERS : MIXED;
    }
}
