package io.github.parityworkbench.app.graphql;

import java.io.IOException;

/** A file that is no GraphQL schema; the message is for the user. */
public final class GraphQlSchemaException extends IOException {
    GraphQlSchemaException(String message) {
        super(message);
    }
}
