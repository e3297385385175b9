package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Values;
import io.github.parityworkbench.diff.group.Evidence.MappedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which candidate value each control value meets, as long as all of them are short strings or
 * status codes and there are few pairs; one value too many or too long ends it for good.
 */
final class ValueMapping {
    /** More distinct pairs than these are no enumeration. */
    private static final int MOST_PAIRS = 24;

    /** So often at least is each pair met on average, and the mapping in all. */
    private static final int LEAST_MEAN = 3;

    private static final int LEAST_OCCURRENCES = 4;
    private static final int LONGEST = 64;
    private static final int FIRST_FAILURE = 400;
    private static final int FIRST_FAILURE_OF_SERVER = 500;

    /** By control, then candidate; null once it is no mapping. */
    private @Nullable TreeMap<String, TreeMap<String, Long>> pairs = new TreeMap<>();

    private int distinct;

    void add(Difference difference) {
        if (pairs == null) {
            return;
        }
        JsonText control = difference.control();
        JsonText candidate = difference.candidate();
        if (control == null
                || candidate == null
                || !isConstant(difference.part(), control)
                || !isConstant(difference.part(), candidate)) {
            pairs = null;
        } else {
            add(control.toString(), candidate.toString(), 1);
        }
    }

    void merge(ValueMapping other) {
        if (other.pairs == null) {
            pairs = null;
        } else {
            other.pairs.forEach(
                    (control, candidates) ->
                            candidates.forEach(
                                    (candidate, count) -> add(control, candidate, count)));
        }
    }

    private void add(String control, String candidate, long count) {
        if (pairs != null) {
            long sum =
                    pairs.computeIfAbsent(control, each -> new TreeMap<>())
                            .merge(candidate, count, Long::sum);
            distinct += sum == count ? 1 : 0;
            if (distinct > MOST_PAIRS) {
                pairs = null;
            }
        }
    }

    private static boolean isConstant(Part part, JsonText value) {
        if (value.length() > LONGEST) {
            return false;
        }
        return part == Part.STATUS || Values.string(value).filter(ConstantLook::fits).isPresent();
    }

    /**
     * Whether each control value always meets the same candidate value, often enough to tell.
     * Values that all become one are no mapping but lost, and a server's error is none either.
     */
    boolean holds(long occurrences) {
        List<MappedValue> entries = entries();
        Set<String> candidates = new HashSet<>();
        entries.forEach(entry -> candidates.add(entry.candidate()));
        return !entries.isEmpty()
                && pairs != null
                && entries.size() == pairs.size()
                && occurrences >= LEAST_OCCURRENCES
                && occurrences >= (long) LEAST_MEAN * entries.size()
                && (entries.size() < 3 || candidates.size() > 1)
                && entries.stream().noneMatch(ValueMapping::turnsOver);
    }

    /** Whether the one side answered with success or refused, and the other did not. */
    private static boolean turnsOver(MappedValue entry) {
        return isStatusFrom(FIRST_FAILURE, entry.control())
                        != isStatusFrom(FIRST_FAILURE, entry.candidate())
                || isStatusFrom(FIRST_FAILURE_OF_SERVER, entry.control())
                        != isStatusFrom(FIRST_FAILURE_OF_SERVER, entry.candidate());
    }

    private static boolean isStatusFrom(int first, String value) {
        return Character.isDigit(value.charAt(0)) && Integer.parseInt(value) >= first;
    }

    /** The pairs, the most frequent first; none once it is no mapping. */
    List<MappedValue> entries() {
        List<MappedValue> entries = new ArrayList<>();
        if (pairs != null) {
            pairs.forEach(
                    (control, candidates) ->
                            candidates.forEach(
                                    (candidate, count) ->
                                            entries.add(
                                                    new MappedValue(control, candidate, count))));
            entries.sort(Comparator.comparing(MappedValue::occurrences).reversed());
        }
        return List.copyOf(entries);
    }

    void write(CompactWriter out) {
        out.flag(pairs != null);
        if (pairs != null) {
            List<MappedValue> entries = entries();
            out.number(entries.size());
            entries.forEach(
                    each ->
                            out.text(each.control())
                                    .text(each.candidate())
                                    .number(each.occurrences()));
        }
    }

    static ValueMapping read(CompactReader in) {
        ValueMapping mapping = new ValueMapping();
        if (in.flag()) {
            int size = in.size();
            for (int i = 0; i < size; i++) {
                mapping.add(in.text(), in.text(), in.number());
            }
        } else {
            mapping.pairs = null;
        }
        return mapping;
    }
}
