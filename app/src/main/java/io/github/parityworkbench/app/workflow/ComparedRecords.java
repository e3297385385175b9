package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.localdb.ImportBatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive records of a log, compared and ready to be stored.
 *
 * @param batch what is to be stored; null if there are too many groups to go on without a look at
 *     what the workspace has
 * @param differing the exchanges with differences, ignored or not; none where there is no batch
 * @param delta what is counted in it
 * @param records how many records they are
 * @param exchanges how many exchanges they have, matching ones among them
 * @param mismatched how many have a difference that no rule ignores
 * @param problems how many could not be read
 * @param notices how many times something was gathered, or not looked into, for there was too much
 */
record ComparedRecords(
        @Nullable ImportBatch batch,
        List<ClassifiedExchange> differing,
        Aggregation delta,
        long records,
        long exchanges,
        long mismatched,
        long problems,
        long notices) {
    /**
     * The same as they are by another way to compare.
     *
     * @param touched the groups in which the ways may find other differences; in all others they
     *     find the same
     */
    ComparedRecords by(
            Function<Exchange, ClassifiedExchange> compare, Predicate<GroupKey> touched) {
        Set<GroupKey> groups = new HashSet<>();
        for (GroupAggregate each : delta.groups()) {
            if (touched.test(each.key())) {
                groups.add(each.key());
            }
        }
        if (groups.isEmpty() || batch == null) {
            return this;
        }
        List<ClassifiedExchange> all = new ArrayList<>();
        List<ClassifiedExchange> before = new ArrayList<>();
        List<ClassifiedExchange> after = new ArrayList<>();
        for (ClassifiedExchange each : differing) {
            if (each.differences().stream().anyMatch(some -> groups.contains(some.key()))) {
                before.add(each);
                after.add(compare.apply(each.exchange()));
                all.add(after.get(after.size() - 1));
            } else {
                all.add(each);
            }
        }
        Aggregation again = delta.with(all, before, after, touched);
        return new ComparedRecords(
                batch.with(all, again),
                all,
                again,
                records,
                exchanges,
                mismatched + mismatched(after) - mismatched(before),
                problems,
                notices);
    }

    private static long mismatched(List<ClassifiedExchange> exchanges) {
        return exchanges.stream().filter(ClassifiedExchange::mismatched).count();
    }
}
