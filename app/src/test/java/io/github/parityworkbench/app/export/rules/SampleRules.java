package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.diff.rule.TextPattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Rules of every sort, for tests. */
final class SampleRules {
    static final List<Rule> ALL =
            List.of(
                    rule("volatile-request-id", "$.extensions.requestId")
                            .reason("generated per request")
                            .owner("platform")
                            .expires(LocalDate.of(2027, 1, 1))
                            .endpoints("getUser*")
                            .kinds(Kind.VALUE)
                            .causes(Cause.VOLATILE_ID)
                            .build(),
                    rule("tags", "$..tags").action(new Action.Unordered("id")).build(),
                    rule("price", "$.items[*].price")
                            .action(new Action.Tolerance(new BigDecimal("0.001")))
                            .build(),
                    rule("when", "$['a: b'].at")
                            .action(new Action.Timestamps(Duration.ofSeconds(2)))
                            .build(),
                    rule("hosts", "$.url")
                            .action(new Action.Replace(TextPattern.parse("https?://[^/]+"), ""))
                            .build(),
                    rule("served-by", "$['x-served-by']")
                            .part(Part.HEADER)
                            .reason("yes")
                            .enabled(false)
                            .build());

    private SampleRules() {}

    private static RuleBuilder rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path));
    }
}
