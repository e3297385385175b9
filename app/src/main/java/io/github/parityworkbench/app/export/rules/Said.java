package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Rule;

/**
 * A rule in a dialect.
 *
 * @param what the rule as the dialect has it
 */
record Said<T>(Rule rule, T what) {
    /** What the rule says for people, on one line. */
    String remarks() {
        return Remarks.of(rule);
    }
}
