package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import io.github.parityworkbench.localdb.internal.RuleHits.Hit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do where rules change: which groups fare otherwise than before, and for which
 * endpoints and learnt groups exchanges have to be counted again.
 *
 * @param everything whether nothing is known of before
 * @param fates by group by look
 * @param changed the groups by look whose counts change
 * @param endpoints those with such a group
 * @param learnt the learnt groups with such a group
 * @param kept what is ignored of the other groups, with the positions of the new rules
 */
record GroupWork(
        boolean everything,
        Map<Counted, GroupFate> fates,
        BitSet changed,
        BitSet endpoints,
        BitSet learnt,
        RuleHits kept) {

    static GroupWork of(
            Connection connection,
            List<Counted> groups,
            RuleSet rules,
            LocalDate today,
            RuleTable.@Nullable Applied before,
            RuleDecisions decisions)
            throws SQLException {
        GroupFates fates = new GroupFates(connection, rules.rules(), today, decisions);
        GroupWork work =
                new GroupWork(
                        before == null,
                        new HashMap<>(),
                        new BitSet(),
                        new BitSet(),
                        new BitSet(),
                        new RuleHits());
        Map<Integer, List<Hit>> hits = new HashMap<>();
        if (before != null) {
            for (Hit hit : RuleHits.all(connection)) {
                hits.computeIfAbsent(hit.group(), group -> new ArrayList<>()).add(hit);
            }
        }
        for (Counted group : groups) {
            if (!group.entry().learnt()) {
                RulePlan plan = fates.plan(group);
                List<Hit> known = hits.getOrDefault(group.entry().number(), List.of());
                if (before == null
                        || !work.keeps(
                                group,
                                RulePlan.of(
                                        group.entry().key(),
                                        before.rules().rules(),
                                        before.appliedOn()),
                                plan,
                                known)) {
                    work.change(group);
                }
                work.fates.put(group, fates.of(group, plan));
            }
        }
        return work;
    }

    private void change(Counted group) {
        changed.set(group.entry().number());
        endpoints.set(group.endpoint());
        Integer into = group.entry().collapsedInto();
        if (into != null) {
            learnt.set(into);
        }
    }

    /** Whether the rules do the same to the group as before; what they ignore is then kept. */
    private boolean keeps(Counted group, RulePlan before, RulePlan plan, List<Hit> hits) {
        if (!plan.doesTheSameAs(before) || plan.asksForGroupCause()) {
            return false;
        }
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < plan.candidates().size(); i++) {
            moved.put(before.candidates().get(i).position(), plan.candidates().get(i).position());
        }
        if (!moved.keySet().containsAll(hits.stream().map(Hit::rulePosition).toList())) {
            return false;
        }
        for (Hit hit : hits) {
            kept.add(
                    group.entry().number(),
                    moved.getOrDefault(hit.rulePosition(), hit.rulePosition()),
                    hit.occurrences(),
                    hit.lastSeen());
        }
        return true;
    }

    /** The groups that are active as a whole, where that counts for an endpoint or learnt group. */
    List<Counted> active() {
        return fates.entrySet().stream()
                .filter(each -> each.getValue() instanceof GroupFate.Active)
                .map(Map.Entry::getKey)
                .filter(group -> counts(group))
                .toList();
    }

    private boolean counts(Counted group) {
        return endpoints.get(group.endpoint());
    }

    /** The groups where it takes a look at each difference, those that count for nothing too. */
    List<Counted> mixedGroups() {
        return fates.entrySet().stream()
                .filter(each -> each.getValue() instanceof GroupFate.Mixed)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The numbers of these groups. */
    BitSet mixed() {
        BitSet numbers = new BitSet();
        mixedGroups().forEach(group -> numbers.set(group.entry().number()));
        return numbers;
    }
}
