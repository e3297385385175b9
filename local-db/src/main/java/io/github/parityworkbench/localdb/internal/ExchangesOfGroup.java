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

    /** Looks at one exchange. */
    interface Visit {
        /**
         * Looks at the exchange that the cursor has gone to.
         *
         * @return whether the next one is wanted
         */
        boolean goesOn(int number, DifferenceCursor cursor) throws SQLException;
    }

    /**
     * Visits the exchanges that have any of these groups, from that one on, in order, and reads
     * each block once.
     *
     * @return whether all of them were wanted
     */
    static boolean visitAny(
            Connection connection, Collection<Integer> groups, long from, Visit visit)
            throws SQLException {
        BitSet exchanges = ofAny(connection, groups);
        int next = exchanges.nextSetBit((int) from);
        while (next >= 0) {
            Bulk.Block block = Bulk.differences(connection, next);
            DifferenceCursor cursor = new DifferenceCursor(block.content());
            int first = (int) block.firstExchange();
            do {
                cursor.goTo(next - first);
                if (!visit.goesOn(next, cursor)) {
                    return false;
                }
                next = exchanges.nextSetBit(next + 1);
            } while (next >= 0 && next < first + cursor.exchanges());
        }
        return true;
    }
}
