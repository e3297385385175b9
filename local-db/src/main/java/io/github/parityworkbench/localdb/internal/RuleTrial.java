package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Reach;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import io.github.parityworkbench.localdb.internal.RuleHits.Hit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows a rule every stored difference that it could silence, beside what the other rules in force
 * ignore already; one with the same id is taken to be the rule as it was before.
 */
public final class RuleTrial {
    private final Connection connection;
    private final Rule rule;
    private final boolean replaces;

    /** The numbers of the groups of which the rule ignores something as it was before. */
    private final BitSet ignoredBefore = new BitSet();

    private final RuleSet others;
    private final LocalDate today;

    private final ReferencedLogs logs;

    /** By the number of a group, null where there is none. */
    private final List<@Nullable Counted> groups;

    private final List<@Nullable String> listedIds;

    /** Gets ready to try that rule. */
    public RuleTrial(Connection connection, ReferencedLogs logs, Rule rule) throws SQLException {
        this.connection = connection;
        this.logs = logs;
        this.rule = rule.toBuilder().enabled(true).expires(null).build();
        RuleTable.Applied applied = RuleTable.applied(connection);
        today = applied.appliedOn();
        List<Rule> kept = new ArrayList<>(applied.rules().rules());
        int before = kept.stream().map(Rule::id).toList().indexOf(rule.id());
        replaces = before >= 0;
        if (replaces) {
            kept.remove(before);
            for (Hit hit : RuleHits.all(connection)) {
                if (hit.rulePosition() == before) {
                    ignoredBefore.set(hit.group());
                }
            }
        }
        others = new RuleSet(kept);
        List<Counted> counted = GroupTable.counted(connection);
        int last = counted.stream().mapToInt(each -> each.entry().number()).max().orElse(0);
        groups = new ArrayList<>(Collections.nCopies(last + 1, null));
        listedIds = new ArrayList<>(Collections.nCopies(last + 1, null));
        counted.forEach(each -> groups.set(each.entry().number(), each));
        for (Counted each : counted) {
            Integer into = each.entry().collapsedInto();
            listedIds.set(
                    each.entry().number(), (into == null ? each : group(into)).entry().key().id());
        }
    }

    private Counted group(int number) {
        Counted group = number < groups.size() ? groups.get(number) : null;
        if (group == null) {
            throw new DamagedDataException("a group is missing");
        }
        return group;
    }

    /** What the rule would silence; none if it was stopped. */
    public Optional<RulePreview> run(Recount.Progress progress) throws SQLException {
        RulePreview preview = new RulePreview();
        BitSet needed = new BitSet();
        for (Counted each : groups) {
            if (each == null || each.entry().learnt()) {
                continue;
            }
            int number = each.entry().number();
            boolean touched = mayTouch(each);
            if (!touched && each.activeOccurrences() > 0) {
                preview.leftElsewhere(listedId(number));
            } else if (touched || ignoredBefore.get(number)) {
                ExchangesOfGroup.forEach(connection, number, needed::set);
            }
        }
        BlockScan<Trial> scan =
                new BlockScan<>(
                        connection, () -> new Trial(needed), (trial, block) -> trial.read(block));
        if (!scan.run(needed, progress)) {
            return Optional.empty();
        }
        scan.workers().forEach(trial -> preview.merge(trial.preview));
        new UndifferedFields(connection, logs, rule, listed()).addTo(preview);
        return Optional.of(preview);
    }

    private boolean mayTouch(Counted group) {
        var key = group.entry().key();
        return (replaces || group.activeOccurrences() > 0)
                && rule.covers(key.endpoint())
                && rule.reach(key.part(), key.path(), key.kind()) != Reach.NONE;
    }

    private String listedId(int number) {
        String id = listedIds.get(number);
        if (id == null) {
            throw new DamagedDataException("a group is missing");
        }
        return id;
    }

    private List<Counted> listed() {
        List<Counted> listed = new ArrayList<>();
        for (Counted each : groups) {
            if (each != null) {
                listed.add(each);
            }
        }
        return listed;
    }

    /** What one thread finds. */
    private final class Trial {
        private final RulePreview preview = new RulePreview();
        private final RuleDecisions alone =
                new RuleDecisions(new RuleSet(List.of(rule)), today, this::cause);
        private final RuleDecisions before = new RuleDecisions(others, today, this::cause);
        private final Payloads payloads = new Payloads(connection, logs);
        private final BitSet needed;

        /** By the number of a group, null where none of it was looked at yet. */
        private final RulePreview.@Nullable OfGroup[] found =
                new RulePreview.OfGroup[groups.size()];

        Trial(BitSet needed) {
            this.needed = needed;
        }

        private Cause cause(int number) {
            return group(number).cause();
        }

        private void read(Bulk.Block block) throws SQLException {
            DifferenceCursor cursor = new DifferenceCursor(block.content());
            int first = (int) block.firstExchange();
            int exchange = needed.nextSetBit(first);
            while (exchange >= 0 && exchange < first + cursor.exchanges()) {
                cursor.goTo(exchange - first);
                show(cursor, exchange);
                exchange = needed.nextSetBit(exchange + 1);
            }
        }

        private void show(DifferenceCursor cursor, int exchange) throws SQLException {
            boolean begun = false;
            while (cursor.nextDifference()) {
                Counted counted = group(cursor.group());
                var key = counted.entry().key();
                if (!begun) {
                    preview.begin(exchange, key.endpoint(), cursor::exchangeId);
                    begun = true;
                }
                if (before.ignoring(key, cursor, () -> payloads.get(exchange))
                        != RuleDecisions.NONE) {
                    continue;
                }
                RulePreview.OfGroup of = found(cursor.group());
                if (alone.ignoring(key, cursor, () -> payloads.get(exchange))
                        == RuleDecisions.NONE) {
                    preview.left(of);
                } else {
                    Cause cause = cursor.cause();
                    preview.silenced(
                            of,
                            cause == Cause.UNEXPLAINED && counted.cause().showsOverGroup()
                                    ? counted.cause()
                                    : cause,
                            () -> cursor.difference(key, () -> payloads.get(exchange)));
                }
            }
            if (begun) {
                preview.end();
            }
        }

        private RulePreview.OfGroup found(int number) {
            RulePreview.OfGroup of = found[number];
            if (of == null) {
                of = preview.ofGroup(listedId(number));
                found[number] = of;
            }
            return of;
        }
    }
}
