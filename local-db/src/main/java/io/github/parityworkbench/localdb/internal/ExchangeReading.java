package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds stored exchanges and unpacks them, over one connection and from one state of it. */
public final class ExchangeReading {
    private final Connection connection;
    private final GroupKeys keys;
    private final Payloads payloads;
    private final RuleTable.Applied rules;
    private final RuleDecisions decisions;

    /** By the number of a group by look. */
    private final Map<Integer, GroupKey> listedKeys = new HashMap<>();

    /** Gets ready to read. */
    public ExchangeReading(Connection connection, GroupKeys keys, ReferencedLogs logs)
            throws SQLException {
        this.connection = connection;
        this.keys = keys;
        payloads = new Payloads(connection, logs);
        rules = RuleTable.applied(connection);
        decisions =
                new RuleDecisions(
                        rules.rules(),
                        rules.appliedOn(),
                        group -> GroupTable.cause(connection, group));
    }

    /** An exchange with all its differences, each with the group as which its own is listed. */
    public record Found(long number, Exchange exchange, List<ClassifiedDifference> differences) {}

    /** One of several that were read together, with the groups by look. */
    record Stored(long number, ClassifiedExchange classified) {}

    /** An exchange without its payload, with the differences of one group as it is listed. */
    public record Sample(
            long number,
            String id,
            @Nullable Instant timestamp,
            List<ClassifiedDifference> differences) {}

    /** The exchange with that number, if there is one. */
    public Optional<Found> get(long number) throws SQLException {
        if (number < 1 || number >= Bulk.end(connection)) {
            return Optional.empty();
        }
        DifferenceCursor cursor = cursor(Bulk.differences(connection, number), number);
        return Optional.of(
                new Found(
                        number,
                        payloads.get(number),
                        differences(cursor, number, g -> true, this::listedKey)));
    }

    /** Those exchanges from one number to before another that are wanted, each block read once. */
    List<Stored> range(long from, long end, LongPredicate wanted) throws SQLException {
        List<Stored> found = new ArrayList<>();
        long blockEnd = from;
        long first = from;
        DifferenceCursor cursor = null;
        for (long number = from; number < end; number++) {
            if (!wanted.test(number)) {
                continue;
            }
            if (cursor == null || number >= blockEnd) {
                Bulk.Block block = Bulk.differences(connection, number);
                cursor = new DifferenceCursor(block.content());
                first = block.firstExchange();
                blockEnd = first + cursor.exchanges();
            }
            cursor.goTo((int) (number - first));
            found.add(
                    new Stored(
                            number,
                            new ClassifiedExchange(
                                    payloads.get(number),
                                    differences(cursor, number, g -> true, this::key),
                                    cursor.degraded())));
        }
        return found;
    }

    /** The first exchange with that id in its log. */
    public Optional<Found> find(String id) throws SQLException {
        for (long candidate : Bulk.candidates(connection, id)) {
            if (payloads.get(candidate).id().equals(id)) {
                return get(candidate);
            }
        }
        return Optional.empty();
    }

    /** A page of the exchanges with a difference of the group with that id, in order. */
    public List<Sample> samples(String groupId, long offset, int limit) throws SQLException {
        List<Integer> members =
                GroupTable.members(connection, groupId).stream().map(Entry::number).toList();
        Set<Integer> groups = members.stream().collect(Collectors.toSet());
        List<Sample> samples = new ArrayList<>();
        Bulk.Block block = null;
        DifferenceCursor cursor = null;
        for (long number : new GroupDirectory(connection, members).page(offset, limit)) {
            if (block == null
                    || cursor == null
                    || number >= block.firstExchange() + cursor.exchanges()) {
                block = Bulk.differences(connection, number);
                cursor = new DifferenceCursor(block.content());
            }
            cursor.goTo((int) (number - block.firstExchange()));
            samples.add(
                    new Sample(
                            number,
                            cursor.exchangeId(),
                            cursor.timestamp(),
                            differences(cursor, number, groups::contains, this::listedKey)));
        }
        return samples;
    }

    /** Whether no rule ignores some difference of these groups by look from that exchange on. */
    boolean countsFrom(List<Integer> groups, long from) throws SQLException {
        return !ExchangesOfGroup.visitAny(
                connection, groups, from, (number, cursor) -> !counts(cursor, number, groups));
    }

    private boolean counts(DifferenceCursor cursor, long number, List<Integer> groups)
            throws SQLException {
        while (cursor.nextDifference()) {
            if (groups.contains(cursor.group())
                    && decisions.ignoring(key(cursor.group()), cursor, () -> payloads.get(number))
                            == RuleDecisions.NONE) {
                return true;
            }
        }
        return false;
    }

    private static DifferenceCursor cursor(Bulk.Block block, long number) {
        DifferenceCursor cursor = new DifferenceCursor(block.content());
        cursor.goTo((int) (number - block.firstExchange()));
        return cursor;
    }

    /** Gives the key to show for a group by look. */
    private interface ShownKey {
        GroupKey of(int group) throws SQLException;
    }

    private GroupKey key(int group) throws SQLException {
        return keys.get(connection, group);
    }

    private GroupKey listedKey(int group) throws SQLException {
        GroupKey listed = listedKeys.get(group);
        if (listed == null) {
            listed = GroupTable.listedKey(connection, group).orElse(key(group));
            listedKeys.put(group, listed);
        }
        return listed;
    }

    private List<ClassifiedDifference> differences(
            DifferenceCursor cursor, long number, IntPredicate groups, ShownKey shown)
            throws SQLException {
        List<ClassifiedDifference> differences = new ArrayList<>();
        while (cursor.nextDifference()) {
            if (groups.test(cursor.group())) {
                GroupKey key = key(cursor.group());
                int rule = decisions.ignoring(key, cursor, () -> payloads.get(number));
                differences.add(
                        new ClassifiedDifference(
                                cursor.difference(key, () -> payloads.get(number)),
                                shown.of(cursor.group()),
                                cursor.cause(),
                                rule == RuleDecisions.NONE
                                        ? null
                                        : rules.rules().rules().get(rule).id()));
            }
        }
        return differences;
    }
}
