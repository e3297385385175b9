package io.github.parityworkbench.app.workflow;

/** Import options in tests. */
public final class Threads {
    private Threads() {}

    /** The defaults, on that many threads. */
    public static ImportOptions of(int count) {
        return new ImportOptions(null, false, count, null, false, false);
    }
}
