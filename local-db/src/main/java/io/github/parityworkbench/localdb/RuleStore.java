package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.GroupBook;
import io.github.parityworkbench.localdb.internal.Recount;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import io.github.parityworkbench.localdb.internal.RuleHits;
import io.github.parityworkbench.localdb.internal.RuleTable;
import io.github.parityworkbench.localdb.internal.RuleTrial;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps the rules, and works out what they ignore. */
public final class RuleStore {
    private final Database database;
    private final GroupBook book;
    private final Decisions decisions;
    private final ReferencedLogs logs;

    RuleStore(Database database, GroupBook book, Decisions decisions, ReferencedLogs logs) {
        this.database = database;
        this.book = book;
        this.decisions = decisions;
        this.logs = logs;
    }

    /** The rules, in order; all counts are by them. */
    public List<Rule> list() {
        return database.read(RuleTable::list);
    }

    /**
     * How many stored differences each rule ignores, by its id; what an earlier rule ignores
     * already is that one's.
     */
    public Map<String, Long> hits() {
        Map<String, Long> hits = new LinkedHashMap<>();
        uses().forEach((id, use) -> hits.put(id, use.occurrences()));
        return hits;
    }

    /** What each rule ignores and when it last did, by its id, as {@link #hits}. */
    public Map<String, RuleUse> uses() {
        Map<String, RuleUse> uses = new LinkedHashMap<>();
        database.read(RuleHits::byRule)
                .forEach((id, use) -> uses.put(id, new RuleUse(use.occurrences(), use.lastSeen())));
        return uses;
    }

    /**
     * What a rule would silence of what counts now, from every stored difference; nothing changes.
     *
     * @return none if it was cancelled
     */
    public Optional<RulePreview> preview(Rule rule, ReapplyProgress progress) {
        return database.read(
                connection -> new RuleTrial(connection, logs, rule).run(progress::report));
    }

    /**
     * Makes these the rules and works out from what is stored which differences they ignore, and
     * every active count. All of it happens or none: a crash, a cancel or a failure leaves the old
     * rules and the old counts.
     *
     * @param today the day on which rules count as expired or not
     * @return false if it was cancelled
     */
    public boolean reapply(RuleSet rules, LocalDate today, ReapplyProgress progress) {
        return reapply(rules, today, progress, decisions::rules);
    }

    /** The rules before the last change that was not taken back yet; none if there is no such. */
    public Optional<List<Rule>> before() {
        return decisions.rulesBefore().map(RuleSet::rules);
    }

    /**
     * Takes the last change of the rules back, as {@link #reapply} makes one.
     *
     * @return false if it was cancelled, or there is nothing to take back
     */
    public boolean undo(LocalDate today, ReapplyProgress progress) {
        Optional<RuleSet> before = decisions.rulesBefore();
        return before.isPresent() && reapply(before.get(), today, progress, decisions::rulesUndone);
    }

    /** The rules now, by which exchanges can be counted that are stored later. */
    public RulesInForce inForce() {
        RuleTable.Applied applied = database.read(RuleTable::applied);
        return new RulesInForce(applied.rules(), applied.revision(), applied.appliedOn());
    }

    /**
     * Works everything out again where a rule has expired since that was last done.
     *
     * @return whether one has
     */
    public boolean settleExpired(LocalDate today) {
        return settle(today, applied -> !applied.holdOn(today));
    }

    /**
     * The same, also where an import was broken off whose exchanges were not all counted by the
     * rules in force. While one is under way that may be so at any time; it settles it at its end.
     *
     * @return whether there was something to do
     */
    public boolean settle(LocalDate today) {
        return settle(today, applied -> !applied.settled() || !applied.holdOn(today));
    }

    private boolean settle(LocalDate today, Predicate<RuleTable.Applied> stale) {
        return stale.test(database.read(RuleTable::applied))
                && database.write(
                        connection ->
                                apply(
                                        connection,
                                        RuleTable.applied(connection).rules(),
                                        today,
                                        ReapplyProgress.NONE,
                                        RuleTable::replace));
    }

    /** Keeps the rules as part of a write. */
    private interface Keeping {
        void keep(Connection connection, RuleSet rules, LocalDate today) throws SQLException;
    }

    private boolean reapply(
            RuleSet rules, LocalDate today, ReapplyProgress progress, Keeping keeping) {
        return database.write(connection -> apply(connection, rules, today, progress, keeping));
    }

    private boolean apply(
            Connection connection,
            RuleSet rules,
            LocalDate today,
            ReapplyProgress progress,
            Keeping keeping)
            throws SQLException {
        Recount recount =
                new Recount(connection, logs, rules, today, RuleTable.applied(connection));
        if (!recount.count(progress::report)) {
            return false;
        }
        recount.store(connection);
        keeping.keep(connection, rules, today);
        book.forget();
        return true;
    }
}
