package io.github.parityworkbench.localdb.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges that have something active whatever a rule finds in single differences: for their
 * endpoint, and for each learnt group on its own. An exchange has one endpoint only.
 */
final class ActiveExchanges {
    private final BitSet active = new BitSet();
    private final long[] byEndpoint;
    private final Map<Integer, BitSet> byLearnt = new HashMap<>();

    ActiveExchanges(int lastEndpoint) {
        byEndpoint = new long[lastEndpoint + 1];
    }

    /** Adds an exchange with an active group. */
    void add(int endpoint, @Nullable Integer learnt, int exchange) {
        if (!active.get(exchange)) {
            active.set(exchange);
            byEndpoint[endpoint]++;
        }
        if (learnt != null) {
            byLearnt.computeIfAbsent(learnt, each -> new BitSet()).set(exchange);
        }
    }

    /** Whether the exchange has something active for its endpoint. */
    boolean has(int exchange) {
        return active.get(exchange);
    }

    /** Whether it has for the learnt group. */
    boolean has(int learnt, int exchange) {
        BitSet exchanges = byLearnt.get(learnt);
        return exchanges != null && exchanges.get(exchange);
    }

    /** How many there are, by endpoint. */
    long[] countsByEndpoint() {
        return Arrays.copyOf(byEndpoint, byEndpoint.length);
    }

    long count(int learnt) {
        BitSet exchanges = byLearnt.get(learnt);
        return exchanges == null ? 0 : exchanges.cardinality();
    }
}
