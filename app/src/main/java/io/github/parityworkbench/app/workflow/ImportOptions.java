package io.github.parityworkbench.app.workflow;

import org.jspecify.annotations.Nullable;

/**
 * How logs are imported.
 *
 * @param format the name of a log format, null to find out by looking
 * @param headers whether response headers are compared as well
 * @param threads how many threads compare, at least 1; the result does not depend on it
 */
public record ImportOptions(@Nullable String format, boolean headers, int threads) {
    public ImportOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("an import needs a thread, not " + threads);
        }
    }

    /** Format by looking, no headers, every core. */
    public static ImportOptions defaults() {
        return new ImportOptions(null, false, Runtime.getRuntime().availableProcessors());
    }

    /** The same with a format that is not guessed. */
    public ImportOptions withFormat(@Nullable String name) {
        return new ImportOptions(name, headers, threads);
    }

    /** The same with headers compared or not. */
    public ImportOptions withHeaders(boolean compared) {
        return new ImportOptions(format, compared, threads);
    }

    /** The same on that many threads. */
    public ImportOptions withThreads(int count) {
        return new ImportOptions(format, headers, count);
    }
}
