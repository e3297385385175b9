package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Provenance;
import java.util.Objects;

/**
 * A record that could not be read.
 *
 * @param reason one sentence, without anything of the record's content
 */
public record ProblemRow(Provenance provenance, String reason) {
    public ProblemRow {
        Objects.requireNonNull(provenance);
        Objects.requireNonNull(reason);
    }
}
