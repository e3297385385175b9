package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;

/** Skeleton. */
public final class JsonDiffer {
    /** A differ. */
    public JsonDiffer(DiffOptions options) {}

    /** Compares. */
    public DiffResult diff(JsonText control, JsonText candidate) {
        return later();
    }

    /** Compares. */
    public DiffResult diff(JsonTree control, JsonTree candidate) {
        return later();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T later() {
        throw new UnsupportedOperationException();
    }
}
