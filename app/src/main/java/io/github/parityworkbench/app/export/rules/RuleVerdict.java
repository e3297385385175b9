package io.github.parityworkbench.app.export.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of one rule in a dialect.
 *
 * @param widenings why it silences more than it should; empty where it does not
 * @param narrowings why it silences less than it should; empty where it does not
 * @param obstacles why it is left out; empty where it is written
 */
public record RuleVerdict(
        String ruleId, List<String> widenings, List<String> narrowings, List<String> obstacles) {
    public RuleVerdict {
        widenings = List.copyOf(widenings);
        narrowings = List.copyOf(narrowings);
        obstacles = List.copyOf(obstacles);
    }

    /** The rule is written as it is meant. */
    static RuleVerdict exact(String ruleId) {
        return new RuleVerdict(ruleId, List.of(), List.of(), List.of());
    }

    /** The rule silences less than it should. */
    static RuleVerdict narrowed(String ruleId, String reason) {
        return new RuleVerdict(ruleId, List.of(), List.of(reason), List.of());
    }

    /** The rule silences more than it should. */
    static RuleVerdict widened(String ruleId, String reason) {
        return new RuleVerdict(ruleId, List.of(reason), List.of(), List.of());
    }

    /** There is no such rule. */
    static RuleVerdict left(String ruleId, String reason) {
        return new RuleVerdict(ruleId, List.of(), List.of(), List.of(reason));
    }

    /** The worst of what became of it: being widened hides bugs, being narrowed shows noise. */
    public Fidelity fidelity() {
        if (!obstacles.isEmpty()) {
            return Fidelity.NOT_EXPRESSIBLE;
        }
        if (!widenings.isEmpty()) {
            return Fidelity.WIDENED;
        }
        return narrowings.isEmpty() ? Fidelity.EXACT : Fidelity.NARROWED;
    }

    /** Why it is not exact, empty where it is. */
    public String reason() {
        Stream<String> reasons =
                obstacles.isEmpty()
                        ? Stream.concat(widenings.stream(), narrowings.stream())
                        : obstacles.stream();
        return String.join("; ", reasons.distinct().toList());
    }
}
