package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Request;
import org.jspecify.annotations.Nullable;

/**
 * Names the endpoint of an exchange whose log does not: by its GraphQL operation, else by method
 * and path with the variable segments templated, as in {@code GET /api/v1/exercises/{id}}.
 */
public final class EndpointNaming {
    private EndpointNaming() {}

    /**
     * The endpoint of a request.
     *
     * @param operation the GraphQL operation where the log names it
     */
    public static Endpoint of(@Nullable String operation, Request request) {
        if (operation != null && !operation.isBlank()) {
            return new Endpoint(operation);
        }
        return new Endpoint(request.method() + " " + request.url());
    }
}
