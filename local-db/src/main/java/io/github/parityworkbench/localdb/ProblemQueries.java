package io.github.parityworkbench.localdb;

import java.util.List;

/** Reads the records that could not be read. */
public final class ProblemQueries {
    ProblemQueries() {}

    /** How many there are. */
    public long count() {
        return 0;
    }

    /** A page of them, in the order of reading. */
    public List<ProblemRow> list(long offset, int limit) {
        return List.of();
    }
}
