package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key by which arrays at one generalised path are compared.
 *
 * @param fields empty where they have no key; null where each pair of arrays is to tell for itself
 * @param since the number of the first exchange that was compared so, and all behind it
 */
record KnownKey(@Nullable List<String> fields, long since) {
    /** The number of the first exchange of all. */
    static final long BEGINNING = 1;

    /** What is known where these keys hold for all exchanges. */
    static Map<FieldPath, KnownKey> ofAll(Map<FieldPath, List<String>> keys) {
        Map<FieldPath, KnownKey> known = new HashMap<>();
        keys.forEach((path, fields) -> known.put(path, new KnownKey(fields, BEGINNING)));
        return known;
    }

    /** The keys of those that are known which hold for the next exchange. */
    static Map<FieldPath, List<String>> latest(Map<FieldPath, KnownKey> known) {
        Map<FieldPath, List<String>> latest = new HashMap<>();
        known.forEach(
                (path, key) -> {
                    List<String> fields = key.fields();
                    if (fields != null) {
                        latest.put(path, fields);
                    }
                });
        return latest;
    }

    /**
     * What is known where other keys hold from an exchange on.
     *
     * @param before what was known so far
     * @param keys all keys from then on
     */
    static Map<FieldPath, KnownKey> changed(
            Map<FieldPath, KnownKey> before, Map<FieldPath, List<String>> keys, long since) {
        Map<FieldPath, KnownKey> after = new HashMap<>(before);
        latest(before).keySet().stream()
                .filter(path -> !keys.containsKey(path))
                .forEach(path -> after.put(path, new KnownKey(null, since)));
        keys.forEach(
                (path, fields) -> {
                    KnownKey known = before.get(path);
                    if (known == null || !fields.equals(known.fields())) {
                        after.put(path, new KnownKey(fields, since));
                    }
                });
        return after;
    }

    /**
     * Which exchanges were compared by another key than one that holds for all from now on.
     *
     * @param known what is known of the path, null for nothing: each pair of arrays told
     * @param fields that key, null for none
     * @return all before this number
     */
    static long staleBefore(@Nullable KnownKey known, @Nullable List<String> fields) {
        if (known == null) {
            return fields == null ? BEGINNING : Long.MAX_VALUE;
        }
        List<String> by = known.fields();
        boolean same = by == null ? fields == null : by.equals(fields);
        return same ? known.since() : Long.MAX_VALUE;
    }
}
