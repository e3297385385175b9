package io.github.parityworkbench.diff;

import org.jspecify.annotations.Nullable;

/**
 * What was asked of both systems.
 *
 * @param method the HTTP method, null where the log has none
 * @param url path and query, with or without scheme and host, as the log has it
 * @param body any JSON value; a body that is not JSON is a JSON string
 */
public record Request(
        @Nullable String method, @Nullable String url, Headers headers, @Nullable JsonText body) {
    /** A request of which the log says nothing. */
    public static final Request UNKNOWN = new Request(null, null, Headers.NONE, null);
}
