package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Provenance;

/**
 * A record that could not be read; the import goes on behind it.
 *
 * @param reason what is wrong and where in the record, without any of the record's values
 */
public record ImportProblem(Provenance provenance, String reason) {}
