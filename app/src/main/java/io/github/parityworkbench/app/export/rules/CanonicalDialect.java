package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.function.Function;

/** The workbench's own rule files, in which everything can be said. */
record CanonicalDialect(
        String name, String description, String fileName, Function<List<Rule>, String> writer)
        implements ReadableDialect {
    static final ReadableDialect YAML =
            new CanonicalDialect(
                    "yaml",
                    "rule file of the workbench, YAML",
                    "parity-rules.yaml",
                    CanonicalRules::write);

    static final ReadableDialect JSON =
            new CanonicalDialect(
                    "json",
                    "rule file of the workbench, JSON",
                    "parity-rules.json",
                    CanonicalRules::writeJson);

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        return new RuleExport(
                writer.apply(rules),
                rules.stream().map(rule -> RuleVerdict.exact(rule.id())).toList());
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        List<Rule> rules = CanonicalRules.read(text, sourceName);
        return new RuleImport(
                rules, rules.stream().map(rule -> RuleVerdict.exact(rule.id())).toList());
    }
}
