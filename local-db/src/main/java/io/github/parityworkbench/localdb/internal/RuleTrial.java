package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RulePreview.Found;
import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a rule every stored difference, beside what the rules in force ignore already. */
public final class RuleTrial {
    private final Connection connection;
    private final Rule rule;
    private final RulePreview preview;
    private final RuleDecisions decisions;
    private final Payloads payloads;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<Integer, Cause> causes = new HashMap<>();

    /** Gets ready to try that rule. */
    public RuleTrial(Connection connection, Rule rule) throws SQLException {
        this.connection = connection;
        this.rule = rule;
        preview = new RulePreview(rule);
        payloads = new Payloads(connection);
        RuleTable.Applied applied = RuleTable.applied(connection);
        decisions = new RuleDecisions(applied.rules(), applied.appliedOn(), this::cause);
        GroupTable.all(connection).forEach(entry -> entries.put(entry.number(), entry));
    }

    /** What the rule would silence; none if it was stopped. */
    public Optional<RulePreview> run(Recount.Progress progress) throws SQLException {
        long total = Bulk.end(connection) - 1;
        long next = 1;
        while (next <= total) {
            if (!progress.report(next - 1, total)) {
                return Optional.empty();
            }
            next = Bulk.readDifferences(connection, next, total + 1, this::show);
        }
        return progress.report(total, total) ? Optional.of(preview) : Optional.empty();
    }

    private int show(Bulk.Block block) throws SQLException {
        DifferenceCursor cursor = new DifferenceCursor(block.content());
        long exchange = block.firstExchange();
        while (cursor.nextExchange()) {
            show(cursor, exchange++);
        }
        return cursor.exchanges();
    }

    private void show(DifferenceCursor cursor, long number) throws SQLException {
        List<Found> found = new ArrayList<>();
        Endpoint endpoint = null;
        while (cursor.nextDifference()) {
            GroupKey key = entry(cursor.group()).key();
            endpoint = key.endpoint();
            if (!rule.covers(endpoint)) {
                return;
            }
            found.add(found(cursor, key, number));
        }
        if (endpoint != null) {
            preview.add(cursor.exchangeId(), endpoint, found);
        }
    }

    private Found found(DifferenceCursor cursor, GroupKey key, long number) throws SQLException {
        boolean concerned =
                rule.part() == key.part()
                        && (rule.kinds().isEmpty() || rule.kinds().contains(key.kind()));
        return new Found(
                concerned
                        ? cursor.difference(key, () -> payloads.get(number))
                        : cursor.withoutValues(key),
                cursor.cause(),
                cause(cursor.group()),
                listedId(cursor.group()),
                decisions.ignoring(key, cursor, () -> payloads.get(number)) != RuleDecisions.NONE);
    }

    private String listedId(int group) {
        Entry entry = entry(group);
        Integer into = entry.collapsedInto();
        return (into == null ? entry : entry(into)).key().id();
    }

    private Entry entry(int group) {
        Entry entry = entries.get(group);
        if (entry == null) {
            throw new DamagedDataException("a group is missing");
        }
        return entry;
    }

    /** The cause under which a group is listed, read once. */
    private Cause cause(int group) throws SQLException {
        Cause known = causes.get(group);
        if (known == null) {
            known = GroupTable.cause(connection, group);
            causes.put(group, known);
        }
        return known;
    }
}
