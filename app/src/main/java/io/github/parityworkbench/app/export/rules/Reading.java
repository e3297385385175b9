package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is read from another tool's file; rules get names of their own there. */
final class Reading {
    /** What most tools leave out with a value. */
    static final String INSIDE = "what is inside an object or array there still counts";

    private static final int LONGEST_ID = 90;

    private final RuleDialect dialect;
    private final List<Rule> rules = new ArrayList<>();
    private final List<RuleVerdict> verdicts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Reading(RuleDialect dialect) {
        this.dialect = dialect;
    }

    /** A rule to be told more of, with an id made of the path. */
    RuleBuilder rule(PathPattern path) {
        return Rule.builder(id(path.toString()), path)
                .reason("read from a file for " + dialect.description());
    }

    /** The rule means what the file said. */
    void exact(RuleBuilder rule) {
        rules.add(rule.build());
        verdicts.add(RuleVerdict.exact(last().id()));
    }

    /** The rule silences less than the file said. */
    void narrowed(RuleBuilder rule, String reason) {
        rules.add(rule.build());
        verdicts.add(RuleVerdict.narrowed(last().id(), reason));
    }

    /** The rule silences more than the file said. */
    void widened(RuleBuilder rule, String reason) {
        rules.add(rule.build());
        verdicts.add(RuleVerdict.widened(last().id(), reason));
    }

    /** The rule silences more than the file said for some reasons, and less for others. */
    void read(RuleBuilder rule, List<String> widenings, List<String> narrowings) {
        rules.add(rule.build());
        verdicts.add(new RuleVerdict(last().id(), widenings, narrowings, List.of()));
    }

    /** What the file said here is no rule. */
    void left(String what, String reason) {
        verdicts.add(RuleVerdict.left(id(what), reason));
    }

    /** What stands at that place in the file is no rule. */
    void left(String what, String reason, FileNode place) {
        left(what, "%s, at line %d, column %d".formatted(reason, place.line(), place.column()));
    }

    RuleImport done() {
        return new RuleImport(rules, verdicts);
    }

    private Rule last() {
        return rules.get(rules.size() - 1);
    }

    private String id(String text) {
        String name =
                text.replaceAll("\\[\\*\\]", "-each")
                        .replaceAll("[^A-Za-z0-9_]+", "-")
                        .replaceAll("^-+|-+$", "");
        String whole = dialect.name() + (name.isEmpty() ? "" : "-" + name);
        String stem = whole.substring(0, Math.min(whole.length(), LONGEST_ID));
        String id = stem;
        for (int i = 2; !ids.add(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
