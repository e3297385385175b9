package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.ArrayAlignment.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one pair of unequal arrays says of the fields that may be their key. The same whatever keys
 * they were compared by.
 */
public final class ArrayFields {
    /** So many fields are looked at, the likeliest. */
    private static final int MOST_FIELDS = 6;

    /** So many pairs of elements with the same value are held against each other. */
    private static final int MOST_LIKENED = 16;

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
            FieldPath path = place.then(result.control().path(array.controlNode()));
            of(path, pairing, inferred(array, pairing, informed)).ifPresent(all::add);
        }
        return all;
    }

    private static @Nullable List<String> inferred(
            ArrayAlignment array, ElementPairing pairing, boolean informed) {
        if (array.method() == Method.IDENTICAL_ENDS || array.method() == Method.POSITION) {
            return null;
        }
        return informed ? new KeyFinder(pairing).find() : array.key();
    }

    /** Whether no key has a say: the one element is paired with the other. */
    private static boolean differInOneElement(ElementPairing pairing) {
        int differing = pairing.left.length == pairing.right.length ? 0 : 2;
        for (int i = 0; i < pairing.left.length && differing < 2; i++) {
            differing += pairing.same(i, i) ? 0 : 1;
        }
        return differing < 2;
    }

    /**
     * What one pair of arrays says, in which more than one element differs.
     *
     * @param key what the pair by itself takes for its key, no fields for none; null where no key
     *     has a say in how the elements are brought together
     */
    static Optional<ArrayFields> of(FieldPath path, ArrayPair arrays, @Nullable List<String> key) {
        ElementFields left = arrays.leftFields();
        ElementFields right = arrays.rightFields();
        Set<String> names = left.names();
        names.addAll(right.names());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        ArrayFields fields = new ArrayFields(path, (long) left.size() + right.size());
        for (String name : KeyNames.likeliestFirst(names)) {
            if (fields.statistics.size() == MOST_FIELDS) {
                break;
            }
            if (KeyNames.isUsual(name) || !KeyNames.isMeasure(name)) {
                fields.look(arrays, List.of(name));
            }
        }
        if (key != null) {
            if (key.isEmpty()) {
                fields.statistics.put(key, KeyStatistics.NONE);
            } else if (!fields.statistics.containsKey(key)) {
                fields.look(arrays, key);
            }
            fields.statistics.computeIfPresent(key, (fieldsOfKey, found) -> found.agreed());
        }
        return Optional.of(fields);
    }

    private void look(ArrayPair arrays, List<String> key) {
        KeyColumn left = arrays.leftFields().column(key);
        KeyColumn right = arrays.rightFields().column(key);
        KeyStatistics found = KeyStatistics.of(left, right);
        // Words do not meet by chance.
        boolean numbers = left.hasNumbers() || right.hasNumbers();
        statistics.put(
                key, numbers && found.shared() > 0 ? likened(arrays, left, right, found) : found);
    }

    private static KeyStatistics likened(
            ArrayPair arrays, KeyColumn left, KeyColumn right, KeyStatistics found) {
        int looked = 0;
        int alike = 0;
        for (int i = 0; i < left.items() && looked < MOST_LIKENED; i++) {
            int j = left.hashes[i] == KeyHash.NONE ? -1 : right.indexOf(left.hashes[i]);
            if (j >= 0) {
                looked++;
                alike += arrays.alike(i, j) ? 1 : 0;
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
