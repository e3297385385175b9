package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.RuleUse;

/** A rule in the list, with what it ignores. */
public record RuleRow(Rule rule, RuleUse use) {
    /** The day on which it last ignored something, empty where that is unknown. */
    String lastHit() {
        return use.lastSeen() == null ? "" : use.lastSeen().toString().split("T", -1)[0];
    }

    /** The day on which it ends, empty for none. */
    String expires() {
        return rule.expires() == null ? "" : rule.expires().toString();
    }
}
