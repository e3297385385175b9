package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Wildcard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the unequal arrays of many documents of one endpoint say about keys, pooled by generalised
 * path: short arrays alone prove little, and a field that looks like a key in one pair may turn out
 * to be made anew by each system in the others. Merging is commutative and associative. Not for use
 * by many threads at once: give each its own and merge them.
 */
public final class KeyEvidence {
    /** So many elements on both sides together outweigh what a single pair of arrays says. */
    private static final long ENOUGH_ITEMS = 20;

    private final UnaryOperator<FieldPath> generalize;
    private final Map<FieldPath, Fields> arrays = new HashMap<>();

    /** Evidence pooled over all indexes of an array. */
    public KeyEvidence() {
        this(KeyEvidence::overIndexes);
    }

    /**
     * Evidence pooled over all paths that are generalised to the same one.
     *
     * @param generalize makes concrete paths general
     */
    public KeyEvidence(UnaryOperator<FieldPath> generalize) {
        this.generalize = generalize;
    }

    private static FieldPath overIndexes(FieldPath path) {
        return path.map(step -> step instanceof Index ? Wildcard.ANY_INDEX : step);
    }

    /** Adds the unequal arrays of one comparison. */
    public void add(DiffResult result) {
        for (ArrayAlignment array : result.arrays()) {
            FieldPath path = generalize.apply(result.control().path(array.controlNode()));
            Tape left = result.control().tape();
            Tape right = result.candidate().tape();
            arrays.computeIfAbsent(path, unknown -> new Fields())
                    .add(
                            left,
                            ElementPairing.children(left, array.controlNode()),
                            right,
                            ElementPairing.children(right, array.candidateNode()));
        }
    }

    /** Adds what another has seen. */
    public void merge(KeyEvidence other) {
        other.arrays.forEach(
                (path, fields) ->
                        arrays.computeIfAbsent(path, unknown -> new Fields()).merge(fields));
    }

    /**
     * The key of each array that was seen often enough, by generalised path; an empty list where
     * none of its fields is one.
     */
    public Map<FieldPath, List<String>> keys() {
        Map<FieldPath, List<String>> keys = new HashMap<>();
        arrays.forEach((path, fields) -> fields.key().ifPresent(key -> keys.put(path, key)));
        return keys;
    }

    /** The evidence at one path. */
    private static final class Fields {
        private final Map<String, KeyStatistics> statistics = new HashMap<>();
        private long items;

        void add(Tape left, int[] lefts, Tape right, int[] rights) {
            items += (long) lefts.length + rights.length;
            Set<String> names = new TreeSet<>(KeyColumn.names(left, lefts));
            names.addAll(KeyColumn.names(right, rights));
            for (String name : names) {
                KeyColumn leftColumn = KeyColumn.of(left, lefts, left.names.find(name));
                KeyColumn rightColumn = KeyColumn.of(right, rights, right.names.find(name));
                merge(name, KeyStatistics.of(leftColumn, rightColumn));
            }
        }

        void merge(Fields other) {
            items += other.items;
            other.statistics.forEach(this::merge);
        }

        private void merge(String name, KeyStatistics pair) {
            statistics.merge(name, pair, KeyStatistics::plus);
        }

        Optional<List<String>> key() {
            if (items < ENOUGH_ITEMS) {
                return Optional.empty();
            }
            return Optional.of(
                    statistics.entrySet().stream()
                            .filter(field -> field.getValue().among(items).isKey())
                            .map(Map.Entry::getKey)
                            .filter(name -> KeyNames.isUsual(name) || !KeyNames.isMeasure(name))
                            .min(KeyNames.LIKELIEST_FIRST)
                            .map(List::of)
                            .orElseGet(List::of));
        }
    }
}
