package io.github.parityworkbench.diff;

import java.time.Instant;
import java.util.List;
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
 * @param given where the answers differ, as another tool found it, in a log that does not have
 *     them; null in any other log, and in a workspace, which keeps all differences alike
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
        Provenance provenance,
        @Nullable List<Difference> given) {
    public Exchange {
        given = given == null ? null : List.copyOf(given);
    }

    /** An exchange with its answers, which are still to be compared. */
    public Exchange(
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
            Provenance provenance) {
        this(
                id,
                endpoint,
                timestamp,
                operation,
                state,
                traceId,
                request,
                control,
                candidate,
                secondary,
                matched,
                unknown,
                provenance,
                null);
    }

    /** The same exchange with another endpoint. */
    public Exchange of(Endpoint other) {
        return other.equals(endpoint)
                ? this
                : new Exchange(
                        id,
                        other,
                        timestamp,
                        operation,
                        state,
                        traceId,
                        request,
                        control,
                        candidate,
                        secondary,
                        matched,
                        unknown,
                        provenance,
                        given);
    }
}
