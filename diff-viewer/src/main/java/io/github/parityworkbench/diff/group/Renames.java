package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.group.Siblings.Twin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names under which the same value was found in the same object. Bounded as {@link
 * DistinctSample} is: the names with the smallest hashes are kept, with exact counts.
 */
final class Renames {
    private static final int MOST = 32;
    private static final Comparator<String> BY_HASH =
            Comparator.<String, Long>comparing(Hashes::of, Long::compareUnsigned)
                    .thenComparing(Comparator.naturalOrder());

    private final TreeMap<String, Count> counts = new TreeMap<>(BY_HASH);

    /**
     * How often a name had the same value.
     *
     * @param telling how often that value was not one that is equal by chance, like 0
     */
    record Count(long together, long telling) {
        Count plus(Count other) {
            return new Count(together + other.together, telling + other.telling);
        }
    }

    void add(List<Twin> twins) {
        twins.forEach(twin -> add(twin.name(), new Count(1, twin.telling() ? 1 : 0)));
    }

    void merge(Renames other) {
        other.counts.forEach(this::add);
    }

    private void add(String name, Count count) {
        counts.merge(name, count, Count::plus);
        if (counts.size() > MOST) {
            counts.pollLastEntry();
        }
    }

    /** The name that most often had the same value; of several, the one more like this one. */
    Optional<String> best(String name) {
        return counts.entrySet().stream()
                .max(
                        Comparator.<Map.Entry<String, Count>>comparingLong(
                                        each -> each.getValue().together())
                                .thenComparing(each -> areAlike(name, each.getKey()))
                                .thenComparing(each -> each.getValue().telling())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** How often that name had the same value. */
    long together(String other) {
        return counts.getOrDefault(other, new Count(0, 0)).together();
    }

    /** Whether that name had the same value by more than chance. */
    boolean convinces(String name, String other) {
        Count count = counts.getOrDefault(other, new Count(0, 0));
        return areAlike(name, other) || (count.together() > 1 && count.telling() > 0);
    }

    /** Whether two names are the same words, as in {@code user_name} and {@code userName}. */
    static boolean areAlike(String name, String other) {
        return words(name).equals(words(other));
    }

    /** The letters and digits of a name, in one case. */
    static String words(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    void write(CompactWriter out) {
        out.number(counts.size());
        counts.forEach(
                (name, count) -> out.text(name).number(count.together()).number(count.telling()));
    }

    static Renames read(CompactReader in) {
        Renames renames = new Renames();
        int size = in.size();
        for (int i = 0; i < size; i++) {
            renames.add(in.text(), new Count(in.number(), in.number()));
        }
        return renames;
    }
}
