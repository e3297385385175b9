package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Provenance;
import java.util.Objects;

/**
 * A record that could not be read, or a place where there was more of something than a limit
 * allows, by which no record is lost.
 *
 * @param reason one sentence, without anything of the record's content; begins with {@link #LIMIT}
 *     where it is about a limit
 */
public record ProblemRow(Provenance provenance, String reason) {
    /** How reasons begin that tell of a limit. */
    public static final String LIMIT = "limit: ";

    public ProblemRow {
        Objects.requireNonNull(provenance);
        Objects.requireNonNull(reason);
    }
}
