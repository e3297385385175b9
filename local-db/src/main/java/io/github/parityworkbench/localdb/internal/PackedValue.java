package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonText;
import org.jspecify.annotations.Nullable;

/** A value of a difference as it is packed. */
sealed interface PackedValue {
    /** Longer ones are looked up in their body. */
    int LONGEST_INLINE = 64;

    /** The value itself. */
    record Inline(JsonText text) implements PackedValue {}

    /**
     * Where it stands in its body.
     *
     * @param offset in bytes
     * @param length in bytes
     */
    record Span(int offset, int length) implements PackedValue {
        /** The value in this body. */
        JsonText in(@Nullable JsonText body) {
            if (body == null || offset > body.length() - length) {
                throw new DamagedDataException("a value lies outside its body");
            }
            return body.slice(offset, offset + length);
        }
    }

    /**
     * Packs a value.
     *
     * @param value null where there is none
     * @param body which it may be a slice of, null for none
     */
    static @Nullable PackedValue of(@Nullable JsonText value, @Nullable JsonText body) {
        if (value == null) {
            return null;
        }
        int offset = body == null || value.length() <= LONGEST_INLINE ? -1 : value.offsetIn(body);
        return offset < 0 ? new Inline(value) : new Span(offset, value.length());
    }
}
