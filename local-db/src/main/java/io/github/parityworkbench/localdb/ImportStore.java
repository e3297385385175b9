package io.github.parityworkbench.localdb;

import java.util.List;

/** The imports of a workspace. */
public final class ImportStore {
    ImportStore() {}

    /** All imports, in the order of their beginning. */
    public List<ImportRow> list() {
        return List.of();
    }
}
