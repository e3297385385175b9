package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.graphql.GraphQlSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The GraphQL schema of a workspace: a copy beside the database, so that what is compared later, or
 * again, is named by the same one.
 */
final class KeptSchema {
    /** The copy's name in the folder of a workspace. */
    static final String FILE = "schema.graphql";

    private final Path kept;

    KeptSchema(Path workspaceFolder) {
        this.kept = workspaceFolder.resolve(FILE);
    }

    /**
     * Keeps a schema in place of the one before, or takes the one that is kept.
     *
     * @param given null for the one that is kept
     * @return null where there is none
     * @throws io.github.parityworkbench.app.graphql.GraphQlSchemaException if it is none; then the
     *     one before stays
     */
    @Nullable GraphQlSchema use(@Nullable Path given) throws IOException {
        if (given != null) {
            GraphQlSchema schema = GraphQlSchema.read(given);
            if (!Files.exists(kept) || !Files.isSameFile(given, kept)) {
                ResultFile.write(kept, Files.readString(given));
            }
            return schema;
        }
        return Files.exists(kept) ? GraphQlSchema.read(kept) : null;
    }
}
