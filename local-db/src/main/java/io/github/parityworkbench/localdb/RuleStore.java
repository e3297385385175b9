package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.Database;
import java.time.LocalDate;
import java.util.List;

/** Keeps the rules, and works out what they ignore. */
public final class RuleStore {
    private final Database database;

    RuleStore(Database database) {
        this.database = database;
    }

    /** The rules, in order. */
    public List<Rule> list() {
        return database.read(connection -> List.of());
    }

    /** Adds a rule behind the others, or replaces the one with its id; counts follow later. */
    public void put(Rule rule) {}

    /** Takes the rule with that id away, if there is one; counts follow later. */
    public void remove(String id) {}

    /**
     * Makes these the rules and works out from what is stored which differences they ignore, and
     * every active count. All of it happens or none: a crash, a cancel or a failure leaves the old
     * rules and the old counts.
     *
     * @param today the day on which rules count as expired or not
     * @return false if it was cancelled
     */
    public boolean reapply(RuleSet rules, LocalDate today, ReapplyProgress progress) {
        return true;
    }
}
