package io.github.parityworkbench.diff;

/** Totals that a log gives for an endpoint in place of its matching exchanges. */
public record EndpointSummary(Endpoint endpoint, long matched, long mismatched) {
    public EndpointSummary {
        if (matched < 0 || mismatched < 0) {
            throw new IllegalArgumentException(
                    "negative totals for " + endpoint + ": " + matched + ", " + mismatched);
        }
    }
}
