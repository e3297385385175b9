package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.Fidelity;
import io.github.parityworkbench.app.export.rules.RuleVerdict;
import java.util.List;

/** Says what becomes of rules between a rule file and a workspace. */
final class Verdicts {
    private Verdicts() {}

    /** Tells standard error of each rule that is not exact; whether there is any. */
    static boolean tellInexact(Console console, List<RuleVerdict> verdicts) {
        List<RuleVerdict> inexact =
                verdicts.stream().filter(each -> each.fidelity() != Fidelity.EXACT).toList();
        for (RuleVerdict each : inexact) {
            console.err()
                    .println(
                            "parity: rule %s is %s: %s"
                                    .formatted(
                                            each.ruleId(), each.fidelity().label(), each.reason()));
        }
        return !inexact.isEmpty();
    }
}
