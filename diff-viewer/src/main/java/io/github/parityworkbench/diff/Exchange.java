package io.github.parityworkbench.diff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request and the responses it got.
 *
 * @param id as in the log, else made by the importer so that reading the same log again gives the
 *     same
 * @param state the migration state the log gives, such as {@code side-by-side}
 * @param secondary the answer of a second copy of the old system, where the log has it
 * @param matched what the logger thought, null where it does not say
 * @param unknown one JSON object with the members of the record that no other component holds, null
 *     if there are none
 */
public record Exchange(
        String id,
        Endpoint endpoint,
        @Nullable Instant timestamp,
        @Nullable String operation,
        @Nullable String state,
        @Nullable String traceId,
        Request request,
        Response control,
        Response candidate,
        @Nullable Response secondary,
        @Nullable Boolean matched,
        @Nullable JsonText unknown,
        Provenance provenance) {}
