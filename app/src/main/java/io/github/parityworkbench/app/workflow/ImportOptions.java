package io.github.parityworkbench.app.workflow;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How logs are imported.
 *
 * @param format the name of a log format, null to find out by looking
 * @param headers whether response headers are compared as well
 * @param threads how many threads compare, at least 1; the result does not depend on it
 * @param schema a file with the GraphQL schema of what is compared, which is kept with the
 *     workspace; null for the one that is kept, if there is one
 * @param verify whether every exchange is compared by the full engine as well, to check that it
 *     finds the same
 * @param reference whether payloads stay in the log, of which then only places are kept
 */
public record ImportOptions(
        @Nullable String format,
        boolean headers,
        int threads,
        @Nullable Path schema,
        boolean verify,
        boolean reference) {
    public ImportOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("an import needs a thread, not " + threads);
        }
    }

    /** Format by looking, no headers, every core. */
    public static ImportOptions defaults() {
        return new ImportOptions(
                null, false, Runtime.getRuntime().availableProcessors(), null, false, false);
    }

    /** The same with a format that is not guessed. */
    public ImportOptions withFormat(@Nullable String name) {
        return new ImportOptions(name, headers, threads, schema, verify, reference);
    }

    /** The same with headers compared or not. */
    public ImportOptions withHeaders(boolean compared) {
        return new ImportOptions(format, compared, threads, schema, verify, reference);
    }

    /** The same with a GraphQL schema. */
    public ImportOptions withSchema(@Nullable Path file) {
        return new ImportOptions(format, headers, threads, file, verify, reference);
    }

    /** The same with every comparison checked, or not. */
    public ImportOptions withVerify(boolean checked) {
        return new ImportOptions(format, headers, threads, schema, checked, reference);
    }

    /** The same with payloads left in the log, or copied. */
    public ImportOptions withReference(boolean left) {
        return new ImportOptions(format, headers, threads, schema, verify, left);
    }
}
