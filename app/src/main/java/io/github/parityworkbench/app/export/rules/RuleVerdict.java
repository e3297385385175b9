package io.github.parityworkbench.app.export.rules;

/**
 * What became of one rule in a dialect.
 *
 * @param reason why it is not exact, empty where it is
 */
public record RuleVerdict(String ruleId, Fidelity fidelity, String reason) {
    public RuleVerdict {
        if ((fidelity == Fidelity.EXACT) != reason.isEmpty()) {
            throw new IllegalArgumentException(fidelity + " with the reason '" + reason + "'");
        }
    }

    /** The rule is written as it is meant. */
    static RuleVerdict exact(String ruleId) {
        return new RuleVerdict(ruleId, Fidelity.EXACT, "");
    }
}
