package io.github.parityworkbench.app.export.rules;

import java.util.List;

/**
 * Rules in a dialect.
 *
 * @param text the file's content
 * @param verdicts one a rule, in their order
 */
public record RuleExport(String text, List<RuleVerdict> verdicts) {
    public RuleExport {
        verdicts = List.copyOf(verdicts);
    }
}
