package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file that Diferencia takes with {@code --ignoreValuesFile}: a JSON pointer a line. It puts
 * the same value there on both sides before it compares, and fails where one side has nothing
 * there.
 */
final class DiferenciaDialect extends RuleByRule<String> implements ReadableDialect {
    DiferenciaDialect() {
        super("diferencia", "Diferencia (--ignoreValuesFile)", "diferencia-ignore-values.txt");
    }

    @Override
    String text(List<Said<String>> pointers) {
        return pointers.stream()
                .map(Said::what)
                .distinct()
                .map(pointer -> pointer + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        Reading reading = new Reading(this);
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                FileNode place = new FileNode(line, sourceName, number, 1);
                reading.narrowed(reading.rule(path(line.strip(), place)), Reading.INSIDE);
            }
        }
        return reading.done();
    }

    private static PathPattern path(String pointer, FileNode place) {
        if (!pointer.startsWith("/")) {
            throw place.expected("a JSON pointer such as /items/0/id, unlike '" + pointer + "'");
        }
        List<PathStep> steps = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            if (token.matches(".*~(?![01]).*")) {
                throw place.expected("~0 for ~ and ~1 for / in '" + pointer + "'");
            }
            Selector selector =
                    token.matches("0|[1-9][0-9]{0,8}")
                            ? new Selector.Index(Integer.parseInt(token))
                            : new Selector.Name(token.replace("~1", "/").replace("~0", "~"));
            steps.add(new PathStep(false, List.of(selector), false));
        }
        return PathPattern.of(steps);
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        return switch (rule.part()) {
            case STATUS -> losses.cannot(Losses.STATUS_ALWAYS);
            case HEADER ->
                    losses.cannot("headers are named by --ignoreHeadersValues, not in this file");
            case BODY -> losses.ignoresInBody() ? pointer(rule, losses) : Optional.empty();
        };
    }

    private static Optional<String> pointer(Rule rule, Losses losses) {
        StringBuilder pointer = new StringBuilder();
        for (PathStep step : rule.path().steps()) {
            Optional<String> token = token(step);
            if (token.isEmpty()) {
                return losses.cannot("its paths have names and indexes only, no wildcards");
            }
            pointer.append('/').append(token.get());
        }
        String line = pointer.toString();
        if (line.isEmpty()) {
            return losses.cannot(Losses.NO_WHOLE_BODY);
        }
        if (!line.equals(line.strip()) || line.chars().anyMatch(Character::isISOControl)) {
            return losses.cannot("its paths stand on a line each, without white space at the end");
        }
        losses.withWhatIsInside();
        losses.narrowing("it fails where either side has nothing there");
        return Optional.of(line);
    }

    private static Optional<String> token(PathStep step) {
        if (step.anyDepth() || step.selectors().size() != 1) {
            return Optional.empty();
        }
        Selector selector = step.selectors().get(0);
        if (selector instanceof Selector.Name name) {
            return Optional.of(name.name().replace("~", "~0").replace("/", "~1"));
        }
        return selector instanceof Selector.Index index
                ? Optional.of(Integer.toString(index.index()))
                : Optional.empty();
    }
}
