package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.ArrayAlignment.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one pair of unequal arrays says of the fields that may be their key. The same whatever keys
 * they were compared by.
 */
public final class ArrayFields {
    /** So many fields are looked at, the likeliest. */
    private static final int MOST_FIELDS = 6;

    /** So many pairs of elements with the same value are held against each other. */
    private static final int MOST_LIKENED = 16;

    /** The share of the smaller one's leaves that such elements have in common at least. */
    private static final double ALIKE = 0.5;

    private final FieldPath path;
    private final long items;
    private final Map<List<String>, KeyStatistics> statistics = new LinkedHashMap<>();

    private ArrayFields(FieldPath path, long items) {
        this.path = path;
        this.items = items;
    }

    /**
     * What the unequal arrays of a comparison say.
     *
     * @param place where the documents stand in the whole
     * @param informed whether keys were known when they were compared
     */
    static List<ArrayFields> of(FieldPath place, DiffResult result, boolean informed) {
        List<ArrayFields> all = new ArrayList<>();
        for (ArrayAlignment array : result.arrays()) {
            ElementPairing pairing =
                    new ElementPairing(
                            result.control().tape(),
                            array.controlNode(),
                            result.candidate().tape(),
                            array.candidateNode());
            if (array.key().equals(GraphQlErrors.KEY) || differInOneElement(pairing)) {
                continue;
            }
            Set<String> names = new TreeSet<>(KeyNames.LIKELIEST_FIRST);
            names.addAll(KeyColumn.names(pairing.leftTape, pairing.left));
            names.addAll(KeyColumn.names(pairing.rightTape, pairing.right));
            if (!names.isEmpty()) {
                FieldPath path = place.then(result.control().path(array.controlNode()));
                all.add(of(path, pairing, array, names, informed));
            }
        }
        return all;
    }

    /** Whether no key has a say: the one element is paired with the other. */
    private static boolean differInOneElement(ElementPairing pairing) {
        int differing = pairing.left.length == pairing.right.length ? 0 : 2;
        for (int i = 0; i < pairing.left.length && differing < 2; i++) {
            differing += pairing.same(i, i) ? 0 : 1;
        }
        return differing < 2;
    }

    private static ArrayFields of(
            FieldPath path,
            ElementPairing pairing,
            ArrayAlignment array,
            Set<String> names,
            boolean informed) {
        ArrayFields fields =
                new ArrayFields(path, (long) pairing.left.length + pairing.right.length);
        for (String name : names) {
            if (fields.statistics.size() == MOST_FIELDS) {
                break;
            }
            if (KeyNames.isUsual(name) || !KeyNames.isMeasure(name)) {
                fields.look(pairing, List.of(name));
            }
        }
        if (array.method() != Method.IDENTICAL_ENDS && array.method() != Method.POSITION) {
            List<String> inferred = informed ? new KeyFinder(pairing).find() : array.key();
            if (inferred.isEmpty()) {
                fields.statistics.put(inferred, KeyStatistics.NONE);
            } else if (!fields.statistics.containsKey(inferred)) {
                fields.look(pairing, inferred);
            }
            fields.statistics.computeIfPresent(inferred, (key, found) -> found.agreed());
        }
        return fields;
    }

    private void look(ElementPairing pairing, List<String> key) {
        KeyColumn left = KeyedJoin.column(pairing.leftTape, pairing.left, key);
        KeyColumn right = KeyedJoin.column(pairing.rightTape, pairing.right, key);
        KeyStatistics found = KeyStatistics.of(left, right);
        // Words do not meet by chance.
        boolean numbers = left.hasNumbers() || right.hasNumbers();
        statistics.put(
                key, numbers && found.shared() > 0 ? likened(pairing, left, right, found) : found);
    }

    private static KeyStatistics likened(
            ElementPairing pairing, KeyColumn left, KeyColumn right, KeyStatistics found) {
        int looked = 0;
        int alike = 0;
        for (int i = 0; i < left.items() && looked < MOST_LIKENED; i++) {
            int j = left.hashes[i] == KeyHash.NONE ? -1 : right.indexOf(left.hashes[i]);
            if (j >= 0) {
                looked++;
                double common = pairing.leftSketch(i).containment(pairing.rightSketch(j));
                alike += pairing.same(i, j) || common >= ALIKE ? 1 : 0;
            }
        }
        return found.withLikeness(looked, alike);
    }

    /** Where control's array stands, concretely. */
    FieldPath path() {
        return path;
    }

    /** Its elements, on both sides together. */
    long items() {
        return items;
    }

    /** What was found out of each possible key; no fields stand for no key. */
    Map<List<String>, KeyStatistics> statistics() {
        return statistics;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayFields that
                && path.equals(that.path)
                && items == that.items
                && statistics.equals(that.statistics);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, items, statistics);
    }

    @Override
    public String toString() {
        return path + " " + items + " " + statistics;
    }
}
