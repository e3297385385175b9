package io.github.parityworkbench.app.desktop.triage;

import java.util.Comparator;

/** How the endpoints are sorted; all together always comes first. */
public enum EndpointOrder {
    MISMATCHED(Comparator.comparingLong(EndpointItem::mismatched).reversed()),
    RATE(Comparator.comparingDouble(EndpointOrder::knownRate).reversed()),
    NAME(Comparator.comparing(EndpointOrder::name));

    @SuppressWarnings("ImmutableEnumChecker") // the comparators hold no state
    private final Comparator<EndpointItem> comparator;

    EndpointOrder(Comparator<EndpointItem> comparator) {
        this.comparator =
                Comparator.comparing((EndpointItem item) -> !item.isAll())
                        .thenComparing(comparator)
                        .thenComparing(EndpointOrder::name);
    }

    Comparator<EndpointItem> comparator() {
        return comparator;
    }

    private static double knownRate(EndpointItem item) {
        return item.rate() == null ? -1 : item.rate();
    }

    private static String name(EndpointItem item) {
        return item.endpoint() == null ? "" : item.endpoint().name();
    }
}
