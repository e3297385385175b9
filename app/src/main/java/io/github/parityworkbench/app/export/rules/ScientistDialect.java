package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A Ruby module for the {@code ignore} and {@code clean} blocks of GitHub's Scientist, whose
 * experiments are the endpoints of its logs.
 */
final class ScientistDialect extends RuleByRule<String> {
    ScientistDialect() {
        super(
                "scientist",
                "GitHub Scientist (Ruby)",
                "parity_rules.rb",
                Scope.ENDPOINTS,
                Scope.KINDS,
                Scope.VALUES);
    }

    @Override
    String text(List<Said<String>> rules) {
        return Template.filled("scientist.rb", "# rules", Template.elements("#", rules));
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot("its experiments compare values, not responses");
        }
        losses.pairingByPosition();
        return new RuleCode(Language.RUBY).of(rule, losses);
    }
}
