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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which candidate value each control value meets, as long as all of them are short strings or
 * status codes, be it those of HTTP or the numbers of an enumeration against their words, and there
 * are few pairs; one value too many or too long ends it for good.
 */
final class ValueMapping {
    /** More distinct pairs than these are no enumeration. */
    private static final int MOST_PAIRS = 24;

    /** So often at least is each pair met on average, and the mapping in all. */
    private static final int LEAST_MEAN = 3;

    private static final int LEAST_OCCURRENCES = 4;
    private static final int LONGEST = 64;
    private static final int LONGEST_CODE = 4;
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
                || !mayMap(difference.part(), control, candidate)) {
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

    private static boolean mayMap(Part part, JsonText control, JsonText candidate) {
        if (control.length() > LONGEST || candidate.length() > LONGEST) {
            return false;
        }
        if (part == Part.STATUS) {
            return true;
        }
        boolean toWord = isCode(control);
        if (toWord || isCode(candidate)) {
            return constant(toWord ? candidate : control).filter(ValueMapping::isWord).isPresent();
        }
        return constant(control).isPresent() && constant(candidate).isPresent();
    }

    private static boolean isCode(JsonText value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.byteAt(i) < '0' || value.byteAt(i) > '9') {
                return false;
            }
        }
        return value.length() <= LONGEST_CODE;
    }

    private static Optional<String> constant(JsonText value) {
        return Values.string(value).filter(ConstantLook::fits);
    }

    /** Whether it is a word by itself, and not the number with something about it. */
    private static boolean isWord(String constant) {
        return constant.codePoints().anyMatch(Character::isLetter)
                && constant.codePoints().noneMatch(Character::isDigit);
    }

    /**
     * Whether each control value always meets the same candidate value, often enough to tell.
     * Values that all become one are no mapping but lost, and a server's error is none either. A
     * number's word takes another one with a word of its own: one alone may be anything.
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
                && (entries.stream().anyMatch(ValueMapping::isCoded)
                        ? entries.size() > 1 && candidates.size() == entries.size()
                        : entries.size() < 3 || candidates.size() > 1)
                && entries.stream().noneMatch(ValueMapping::turnsOver);
    }

    /** Whether one of the two is a number and the other its word. */
    private static boolean isCoded(MappedValue entry) {
        return isNumber(entry.control()) != isNumber(entry.candidate());
    }

    private static boolean isNumber(String value) {
        return Character.isDigit(value.charAt(0));
    }

    /** Whether the one side answered with success or refused, and the other did not. */
    private static boolean turnsOver(MappedValue entry) {
        return !isCoded(entry)
                && (isStatusFrom(FIRST_FAILURE, entry.control())
                                != isStatusFrom(FIRST_FAILURE, entry.candidate())
                        || isStatusFrom(FIRST_FAILURE_OF_SERVER, entry.control())
                                != isStatusFrom(FIRST_FAILURE_OF_SERVER, entry.candidate()));
    }

    private static boolean isStatusFrom(int first, String value) {
        return isNumber(value) && Integer.parseInt(value) >= first;
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
