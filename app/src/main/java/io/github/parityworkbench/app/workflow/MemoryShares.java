package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import org.jspecify.annotations.Nullable;

/** How much of an import may be in memory at once, by the heap that there is. */
final class MemoryShares {
    private static final long HEAP = Runtime.getRuntime().maxMemory();

    /** With its paths, values and group. */
    private static final int BYTES_OF_A_DIFFERENCE = 500;

    /** One a thread, one that waits and one that is stored. */
    private static final int PARTS_AT_ONCE = Runtime.getRuntime().availableProcessors() + 2;

    /** The most differences of one part of a log; half of the heap is for other things. */
    static final long MOST_DIFFERENCES = HEAP / 2 / PARTS_AT_ONCE / BYTES_OF_A_DIFFERENCE;

    private static final long LARGE_BODIES = HEAP / 128;

    private MemoryShares() {}

    /** Whether its bodies are so large that no two such are compared at once. */
    static boolean isLarge(Exchange exchange) {
        return length(exchange.control().body()) + length(exchange.candidate().body())
                > LARGE_BODIES;
    }

    private static long length(@Nullable JsonText body) {
        return body == null ? 0 : body.length();
    }
}
