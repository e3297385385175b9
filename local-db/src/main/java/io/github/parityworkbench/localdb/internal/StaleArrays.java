package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.GroupKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arrays that were compared by other keys than all exchanges together bear out, and where that
 * can have made a difference: a key only says how the elements of its array are brought together,
 * and unequal arrays have a difference at or below them by any key.
 */
final class StaleArrays {
    /** By endpoint and path: all exchanges before this number. */
    private final Map<Endpoint, Map<FieldPath, Long>> before = new HashMap<>();

    /** Whether what is known says anything else than that all was compared by the same keys. */
    private boolean settled = true;

    static StaleArrays of(List<KeyTable.Keys> keys) {
        StaleArrays stale = new StaleArrays();
        keys.forEach(stale::add);
        return stale;
    }

    private void add(KeyTable.Keys keys) {
        Map<FieldPath, List<String>> borneOut = keys.borneOut();
        settled &= keys.known().equals(KnownKey.ofAll(borneOut));
        Set<FieldPath> paths = new HashSet<>(borneOut.keySet());
        paths.addAll(keys.known().keySet());
        for (FieldPath path : paths) {
            long exchange = KnownKey.staleBefore(keys.known().get(path), borneOut.get(path));
            if (exchange > KnownKey.BEGINNING) {
                before.computeIfAbsent(keys.endpoint(), each -> new HashMap<>())
                        .put(path, exchange);
            }
        }
    }

    /** Whether nothing is to be done, nor to be noted. */
    boolean areSettled() {
        return settled;
    }

    /** Whether differences of a group may be in such an array. */
    boolean cover(GroupKey key) {
        return staleBefore(key) > KnownKey.BEGINNING;
    }

    private long staleBefore(GroupKey key) {
        return before.getOrDefault(key.endpoint(), Map.of()).entrySet().stream()
                .filter(each -> key.mayBeBelow(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(KnownKey.BEGINNING);
    }

    /** The stored exchanges that have differences in such arrays. */
    BitSet exchanges(Connection connection) throws SQLException {
        BitSet exchanges = new BitSet();
        if (before.isEmpty()) {
            return exchanges;
        }
        for (GroupTable.Entry group : GroupTable.all(connection)) {
            long end = group.learnt() ? KnownKey.BEGINNING : staleBefore(group.key());
            if (end > KnownKey.BEGINNING) {
                ExchangesOfGroup.forEach(
                        connection,
                        group.number(),
                        exchange -> {
                            if (exchange < end) {
                                exchanges.set(exchange);
                            }
                        });
            }
        }
        return exchanges;
    }
}
