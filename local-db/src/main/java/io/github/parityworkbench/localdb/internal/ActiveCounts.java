package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what was counted from directories and from single differences. */
final class ActiveCounts {
    private final GroupWork work;
    private final ActiveExchanges active;
    private final MixedCounts mixed;
    private final BitSet mixedGroups;
    private final List<Counted> changed = new ArrayList<>();
    private final Map<Integer, Long> occurrencesOfLearnt = new HashMap<>();

    ActiveCounts(
            List<@Nullable Counted> groups,
            GroupWork work,
            ActiveExchanges active,
            MixedCounts mixed) {
        this.work = work;
        this.active = active;
        this.mixed = mixed;
        mixedGroups = work.mixed();
        for (Counted group : groups) {
            if (group != null && !group.entry().learnt()) {
                Counted counted = group;
                if (work.changed().get(group.entry().number())) {
                    counted = counted(group);
                    changed.add(counted);
                }
                Integer into = group.entry().collapsedInto();
                if (into != null) {
                    occurrencesOfLearnt.merge(into, counted.activeOccurrences(), Long::sum);
                }
            }
        }
        for (Counted group : groups) {
            if (group != null && group.entry().learnt()) {
                int number = group.entry().number();
                if (work.learnt().get(number)) {
                    changed.add(
                            with(
                                    group,
                                    active.count(number) + mixed.learnt().activeExchanges(number),
                                    occurrencesOfLearnt.getOrDefault(number, 0L)));
                }
            }
        }
    }

    private Counted counted(Counted group) {
        int number = group.entry().number();
        if (mixedGroups.get(number)) {
            return with(
                    group,
                    mixed.groups().activeExchanges(number),
                    mixed.groups().activeOccurrences(number));
        }
        return work.fates().get(group) instanceof GroupFate.Ignored
                ? with(group, 0, 0)
                : with(group, group.exchanges(), group.occurrences());
    }

    private static Counted with(Counted group, long activeExchanges, long activeOccurrences) {
        return new Counted(
                group.entry(),
                group.endpoint(),
                group.cause(),
                group.exchanges(),
                group.occurrences(),
                activeExchanges,
                activeOccurrences,
                group.lastSeen());
    }

    /** The groups that were counted, learnt ones among them. */
    List<Counted> changed() {
        return changed;
    }

    /** How many exchanges of the endpoint have something active. */
    long ofEndpoint(int endpoint) {
        return active.countsByEndpoint()[endpoint] + mixed.endpoints().activeExchanges(endpoint);
    }

    /** What the rules ignore, of all groups. */
    RuleHits hits() {
        RuleHits hits = new RuleHits();
        hits.merge(work.kept());
        for (Map.Entry<Counted, GroupFate> each : work.fates().entrySet()) {
            Counted group = each.getKey();
            if (work.changed().get(group.entry().number())
                    && each.getValue() instanceof GroupFate.Ignored ignored) {
                hits.add(
                        group.entry().number(),
                        ignored.position(),
                        group.occurrences(),
                        group.lastSeen());
            }
        }
        hits.merge(mixed.hits());
        return hits;
    }
}
