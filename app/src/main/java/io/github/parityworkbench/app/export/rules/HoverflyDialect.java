package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Exclusions for Hoverfly's diff mode, the body of a POST to {@code /api/v2/diff}. Its paths are
 * exact and stop at arrays, so that whatever is in an array takes the whole array along.
 */
final class HoverflyDialect implements RuleDialect {
    @Override
    public String name() {
        return "hoverfly";
    }

    @Override
    public String description() {
        return "Hoverfly diff mode";
    }

    @Override
    public String fileName() {
        return "hoverfly-diff.json";
    }

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        List<RuleVerdict> verdicts = new ArrayList<>();
        TreeSet<String> headers = new TreeSet<>();
        TreeSet<String> fields = new TreeSet<>();
        for (Rule rule : rules) {
            Losses losses =
                    new Losses(rule, context).withoutEndpoints().withoutKinds().withoutCauses();
            Optional<String> name = name(rule, losses);
            if (losses.expressible()) {
                name.ifPresent(rule.part() == Part.HEADER ? headers::add : fields::add);
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(
                """
                {
                  "excludedHeaders": %s,
                  "excludedResponseFields": %s
                }
                """
                        .formatted(list(headers), list(fields)),
                verdicts);
    }

    private static Optional<String> name(Rule rule, Losses losses) {
        if (!(rule.action() instanceof Ignore)) {
            losses.obstacle("it can only leave fields out");
            return Optional.empty();
        }
        return switch (rule.part()) {
            case STATUS -> {
                losses.obstacle("it always compares the status");
                yield Optional.empty();
            }
            case HEADER -> header(rule.path(), losses);
            case BODY -> field(rule.path(), losses);
        };
    }

    private static Optional<String> header(PathPattern path, Losses losses) {
        if (path.steps().size() == 1 && plainName(path.steps().get(0)).isPresent()) {
            return plainName(path.steps().get(0)).map(HoverflyDialect::canonical);
        }
        losses.obstacle("it names one header, without wildcards");
        return Optional.empty();
    }

    /** As Go writes header names: {@code X-Request-Id}. */
    private static String canonical(String name) {
        return Arrays.stream(name.split("-", -1))
                .map(
                        word ->
                                word.isEmpty()
                                        ? word
                                        : word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    private static Optional<String> field(PathPattern path, Losses losses) {
        StringBuilder field = new StringBuilder("$");
        for (PathStep step : path.steps()) {
            Optional<String> name = plainName(step);
            if (name.isEmpty()) {
                boolean inArray =
                        step.selectors().stream().noneMatch(Name.class::isInstance)
                                && !step.anyDepth()
                                && field.length() > 1;
                if (!inArray) {
                    losses.obstacle("its paths are exact names");
                    return Optional.empty();
                }
                losses.widening("it hides all of " + field + ", since its paths stop there");
                return Optional.of(field.toString());
            }
            field.append('.').append(name.get());
        }
        if (field.length() == 1) {
            losses.obstacle("it cannot leave out a whole body");
            return Optional.empty();
        }
        losses.withWhatIsInside();
        return Optional.of(field.toString());
    }

    private static Optional<String> plainName(PathStep step) {
        return !step.anyDepth()
                        && step.selectors().size() == 1
                        && step.selectors().get(0) instanceof Name name
                        && name.name().matches("[A-Za-z0-9_-]+")
                ? Optional.of(name.name())
                : Optional.empty();
    }

    private static String list(Collection<String> names) {
        return names.stream().map(SourceText::quoted).toList().toString();
    }
}
