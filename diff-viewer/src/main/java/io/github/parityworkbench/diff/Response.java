package io.github.parityworkbench.diff;

import org.jspecify.annotations.Nullable;

/**
 * What one system answered.
 *
 * @param status the status code, null where the log has none
 * @param body any JSON value, null where there is none; a body that is not JSON is a JSON string
 * @param durationMs milliseconds, null where the log does not say
 */
public record Response(
        @Nullable Integer status,
        Headers headers,
        @Nullable JsonText body,
        @Nullable Double durationMs) {}
