package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;

/**
 * Rules read from another tool's file.
 *
 * @param rules what could be read, in the file's order
 * @param verdicts what became of each entry of the file; one that is not expressible has no rule
 */
public record RuleImport(List<Rule> rules, List<RuleVerdict> verdicts) {
    public RuleImport {
        rules = List.copyOf(rules);
        verdicts = List.copyOf(verdicts);
    }
}
