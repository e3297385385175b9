package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.cause.Cause;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many differences each cause is the first to fit, and how many it fits at all. */
final class CauseCounts {
    private final Map<Cause, Long> first = new EnumMap<>(Cause.class);
    private final Map<Cause, Long> fitting = new EnumMap<>(Cause.class);

    void add(Cause cause, List<Cause> causes) {
        first.merge(cause, 1L, Long::sum);
        for (Cause each : causes) {
            fitting.merge(each, 1L, Long::sum);
        }
    }

    void merge(CauseCounts other) {
        other.first.forEach((cause, count) -> first.merge(cause, count, Long::sum));
        other.fitting.forEach((cause, count) -> fitting.merge(cause, count, Long::sum));
    }

    Map<Cause, Long> first() {
        return first;
    }

    /** How many differences the cause fits, be it the first or not. */
    long fitting(Cause cause) {
        return fitting.getOrDefault(cause, 0L);
    }

    void write(CompactWriter out) {
        write(out, first);
        write(out, fitting);
    }

    private static void write(CompactWriter out, Map<Cause, Long> counts) {
        out.number(counts.size());
        counts.forEach((cause, count) -> out.text(cause.label()).number(count));
    }

    static CauseCounts read(CompactReader in) {
        CauseCounts counts = new CauseCounts();
        read(in, counts.first);
        read(in, counts.fitting);
        return counts;
    }

    private static void read(CompactReader in, Map<Cause, Long> counts) {
        int size = in.size();
        for (int i = 0; i < size; i++) {
            counts.put(Cause.ofLabel(in.text()), in.number());
        }
    }
}
