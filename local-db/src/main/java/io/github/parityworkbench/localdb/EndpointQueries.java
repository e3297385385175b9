package io.github.parityworkbench.localdb;

import java.util.List;

/** Reads endpoints. */
public final class EndpointQueries {
    EndpointQueries() {}

    /** All endpoints, by name. */
    public List<EndpointRow> list() {
        return List.of();
    }
}
