package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A Go package with options for go-cmp, and the paths that they leave out. */
final class GoDialect extends RuleByRule<String> {
    GoDialect() {
        super(
                "go-cmp",
                "Go (go-cmp)",
                "parity_rules.go",
                Scope.ENDPOINTS,
                Scope.KINDS,
                Scope.VALUES);
    }

    @Override
    String text(List<Said<String>> rules) {
        TreeMap<String, String> paths =
                rules.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.rule().path().toString(),
                                        Said::remarks,
                                        (one, other) -> one + " | " + other,
                                        TreeMap::new));
        return Template.fill(
                Template.filled("gocmp.go", "// rules", Template.elements("//", rules)),
                "// paths",
                GoMap.entries(paths));
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot(Losses.BODIES_ONLY);
        }
        if (rule.action() instanceof CaseInsensitive) {
            losses.narrowing("it folds letter by letter, so that ß is not ss");
        }
        losses.pairingElements(Losses.WHAT_IS_LEFT);
        return new RuleCode(Language.GO).of(rule, losses);
    }
}
