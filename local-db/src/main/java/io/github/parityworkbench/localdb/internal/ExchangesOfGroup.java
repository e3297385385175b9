package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

/** Goes through the exchanges with a group by look, by the directories of the batches. */
final class ExchangesOfGroup {
    private ExchangesOfGroup() {}

    /** Tells the numbers of all of them, in order. */
    static void forEach(Connection connection, int group, IntConsumer exchanges)
            throws SQLException {
        List<Bulk.Directory> page = Bulk.directories(connection, group, 0);
        while (!page.isEmpty()) {
            page.forEach(directory -> directory.forEach(exchanges));
            long last = page.get(page.size() - 1).firstExchange();
            page =
                    page.size() < Rows.PAGE
                            ? List.of()
                            : Bulk.directories(connection, group, last + 1);
        }
    }

    /** The numbers of the exchanges that have any of these groups. */
    static BitSet ofAny(Connection connection, Collection<Integer> groups) throws SQLException {
        BitSet exchanges = new BitSet();
        for (int group : groups) {
            forEach(connection, group, exchanges::set);
        }
        return exchanges;
    }
}
