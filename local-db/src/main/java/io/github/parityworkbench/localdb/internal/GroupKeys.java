package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.GroupKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of groups by number, as difference blocks name them. A group by look keeps its number
 * and key as long as its database, so what was read once stays true. For any number of threads.
 */
public final class GroupKeys {
    private final Map<Integer, GroupKey> keys = new ConcurrentHashMap<>();

    /** Groups have other numbers from now on. */
    public void forget() {
        keys.clear();
    }

    /** The key of the group by look with that number. */
    GroupKey get(Connection connection, int number) throws SQLException {
        GroupKey known = keys.get(number);
        if (known != null) {
            return known;
        }
        GroupKey key =
                GroupTable.find(connection, number)
                        .orElseThrow(() -> new DamagedDataException("a group is missing"))
                        .key();
        keys.put(number, key);
        return key;
    }
}
