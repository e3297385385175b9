package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;

/** Skeleton. */
public final class JsonDiffer {
    /** A differ. */
    public JsonDiffer(DiffOptions options) {}

    /** Compares. */
    public DiffResult diff(JsonText control, JsonText candidate) {
        throw new UnsupportedOperationException();
    }

    /** Compares. */
    public DiffResult diff(JsonTree control, JsonTree candidate) {
        throw new UnsupportedOperationException();
    }
}
