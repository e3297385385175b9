package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds the exchanges of a group through the directories of the batches, without reading those. */
final class GroupDirectory {
    private final Connection connection;
    private final List<Integer> groups;

    /** The directory of these groups by look, taken together. */
    GroupDirectory(Connection connection, List<Integer> groups) {
        this.connection = connection;
        this.groups = groups;
    }

    /** The numbers of some exchanges, in order. */
    List<Long> page(long offset, int limit) throws SQLException {
        return groups.size() == 1
                ? pageOfOne(groups.get(0), offset, limit)
                : pageOfMany(offset, limit);
    }

    private List<Long> pageOfOne(int group, long offset, int limit) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        long passed = 0;
        List<Bulk.Directory> page = Bulk.directories(connection, group, 0);
        while (!page.isEmpty()) {
            for (Bulk.Directory directory : page) {
                if (passed + directory.exchanges() > offset) {
                    List<Long> here = new ArrayList<>();
                    directory.addTo(here);
                    here.stream().skip(Math.max(0, offset - passed)).forEach(numbers::add);
                    if (numbers.size() >= limit) {
                        return numbers.subList(0, limit);
                    }
                }
                passed += directory.exchanges();
            }
            page = Bulk.directories(connection, group, last(page) + 1);
        }
        return numbers;
    }

    private static long last(List<Bulk.Directory> page) {
        return page.get(page.size() - 1).firstExchange();
    }

    /** An exchange may have several of the groups, so it is not enough to add up their counts. */
    private List<Long> pageOfMany(long offset, int limit) throws SQLException {
        return ExchangesOfGroup.ofAny(connection, groups).stream()
                .skip(offset)
                .limit(limit)
                .asLongStream()
                .boxed()
                .toList();
    }
}
