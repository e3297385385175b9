package io.github.parityworkbench.diff.rule;

import java.util.Locale;

/**
 * Something about a rule that its owner should look at.
 *
 * @param explanation one sentence
 */
public record RuleFinding(String ruleId, Problem problem, String explanation) {

    /** What is wrong with a rule. */
    public enum Problem {
        /** Its time is over. */
        EXPIRED,
        /** It silenced nothing in what is stored. */
        DEAD,
        /** Another rule says the same. */
        DUPLICATE,
        /** An earlier rule already silences all that it could. */
        SHADOWED,
        /** It silences what another rule means to compare. */
        CONTRADICTORY,
        /** It hides whatever happens there. */
        OVER_BROAD,
        /** The issue that goes with it is closed. */
        TICKET_CLOSED,
        /** A tool for which the rules are written cannot say it. */
        NOT_EXPRESSIBLE,
        /** It hides that the new system answers with another status. */
        HIDES_STATUS;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name for listings, such as {@code over-broad}. */
        public String label() {
            return label;
        }
    }
}
