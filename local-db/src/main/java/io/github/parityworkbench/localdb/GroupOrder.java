package io.github.parityworkbench.localdb;

import java.util.Comparator;

/** In what order groups are listed; groups that are equal in it follow by key. */
public enum GroupOrder {
    /** Those in most exchanges first. */
    EXCHANGES,
    /** Those with most differences first. */
    OCCURRENCES,
    /** By endpoint, part and path. */
    KEY,
    /** Those last seen most recently first, those without a time at the end. */
    LAST_SEEN;

    Comparator<GroupRow> comparator() {
        Comparator<GroupRow> byKey = Comparator.comparing(GroupRow::key);
        return switch (this) {
            case EXCHANGES ->
                    Comparator.comparingLong(GroupRow::exchanges).reversed().thenComparing(byKey);
            case OCCURRENCES ->
                    Comparator.comparingLong(GroupRow::occurrences).reversed().thenComparing(byKey);
            case KEY -> byKey;
            case LAST_SEEN ->
                    Comparator.comparing(
                                    GroupRow::lastSeen,
                                    Comparator.nullsLast(Comparator.reverseOrder()))
                            .thenComparing(byKey);
        };
    }
}
