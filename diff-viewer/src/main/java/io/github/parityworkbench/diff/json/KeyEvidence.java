package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the unequal arrays of many documents of one endpoint say about keys, pooled by generalised
 * path: short arrays alone prove little, and a field that looks like a key in one pair may turn out
 * to be made anew by each system in the others. Merging is commutative and associative. Not for use
 * by many threads at once: give each its own and merge them.
 */
public final class KeyEvidence {
    /** Of more arrays in one kind of document those with the first paths are kept. */
    private static final int MOST_ARRAYS = 256;

    private final UnaryOperator<FieldPath> generalize;
    private final TreeMap<String, PooledFields> arrays = new TreeMap<>();

    /**
     * Evidence pooled over all paths that are generalised to the same one.
     *
     * @param generalize makes concrete paths general
     */
    public KeyEvidence(UnaryOperator<FieldPath> generalize) {
        this.generalize = generalize;
    }

    /** Adds what the unequal arrays of one comparison say. */
    public void add(List<ArrayFields> fields) {
        for (ArrayFields each : fields) {
            at(generalize.apply(each.path()).toString(), new PooledFields(each));
        }
    }

    private void at(String path, PooledFields fields) {
        arrays.merge(path, fields, PooledFields::merge);
        if (arrays.size() > MOST_ARRAYS) {
            arrays.pollLastEntry();
        }
    }

    /** Adds what another has seen. */
    public void merge(KeyEvidence other) {
        other.arrays.forEach((path, fields) -> at(path, new PooledFields().merge(fields)));
    }

    /**
     * The key of each array of which enough was seen, by generalised path; an empty list where what
     * looked like one joins elements by chance.
     */
    public Map<FieldPath, List<String>> keys() {
        Map<FieldPath, List<String>> keys = new HashMap<>();
        arrays.forEach(
                (path, fields) ->
                        fields.key().ifPresent(key -> keys.put(FieldPath.parse(path), key)));
        return keys;
    }

    /** All of this as text of a line for each path, the same for equal evidence. */
    public String encode() {
        StringBuilder out = new StringBuilder();
        arrays.forEach((path, fields) -> fields.write(path, out));
        return out.toString();
    }

    /**
     * Adds what {@link #encode()} wrote.
     *
     * @throws IllegalArgumentException if the text is not that
     */
    public void addEncoded(String text) {
        text.lines().forEach(line -> PooledFields.read(line, this::at));
    }
}
