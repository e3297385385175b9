package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Exclusions for Hoverfly's diff mode, the body of a POST to {@code /api/v2/diff}. Its paths are
 * exact and stop at arrays, so that whatever is in an array takes the whole array along.
 */
final class HoverflyDialect extends RuleByRule<String> implements ReadableDialect {
    HoverflyDialect() {
        super("hoverfly", "Hoverfly diff mode", "hoverfly-diff.json");
    }

    @Override
    String text(List<Said<String>> names) {
        return """
        {
          "excludedHeaders": %s,
          "excludedResponseFields": %s
        }
        """
                .formatted(list(Part.HEADER, names), list(Part.BODY, names));
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        Reading reading = new Reading(this);
        FileTree.json(text, sourceName)
                .members("excludedHeaders and excludedResponseFields")
                .forEach((name, list) -> read(name, list, reading));
        return reading.done();
    }

    private static void read(String name, FileNode list, Reading reading) {
        switch (name) {
            case "excludedHeaders" -> {
                for (FileNode each : list.elements("a list of headers")) {
                    String header = each.text("a header's name").toLowerCase(Locale.ROOT);
                    PathStep step = new PathStep(false, List.of(new Name(header)), false);
                    PathPattern path =
                            header.equals("*")
                                    ? PathPattern.parse("$.*")
                                    : PathPattern.of(List.of(step));
                    reading.exact(reading.rule(path).part(Part.HEADER));
                }
            }
            case "excludedResponseFields" -> {
                for (FileNode each : list.elements("a list of paths")) {
                    reading.narrowed(reading.rule(each.path()), Reading.INSIDE);
                }
            }
            default -> throw list.error("there is no '" + name + "' in its exclusions");
        }
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (!(rule.action() instanceof Ignore)) {
            return losses.cannot("it can only leave fields out");
        }
        return switch (rule.part()) {
            case STATUS -> losses.cannot(Losses.STATUS_ALWAYS);
            case HEADER -> header(rule.path(), losses);
            case BODY -> field(rule.path(), losses);
        };
    }

    private static Optional<String> header(PathPattern path, Losses losses) {
        if (path.steps().size() == 1 && plainName(path.steps().get(0)).isPresent()) {
            return plainName(path.steps().get(0)).map(HoverflyDialect::canonical);
        }
        return losses.cannot(Losses.ONE_HEADER);
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
                    return losses.cannot("its paths are exact names");
                }
                losses.widening("it hides all of " + field + ", since its paths stop there");
                return Optional.of(field.toString());
            }
            field.append('.').append(name.get());
        }
        if (field.length() == 1) {
            return losses.cannot(Losses.NO_WHOLE_BODY);
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

    private static List<String> list(Part part, List<Said<String>> names) {
        return names.stream()
                .filter(each -> each.rule().part() == part)
                .map(each -> SourceText.quoted(each.what()))
                .distinct()
                .sorted()
                .toList();
    }
}
