package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a WireMock stub does not compare in a body. */
record WireMockReader(Reading reading) {
    private static final PathPattern EVERYWHERE = PathPattern.parse("$..*");

    RuleImport read(FileNode root) {
        FileNode request = root.member("request").orElse(root);
        FileNode patterns =
                request.member("bodyPatterns")
                        .orElseThrow(() -> request.expected("bodyPatterns of a stub"));
        for (FileNode pattern : patterns.elements("a list of patterns")) {
            pattern.member("equalToJson").ifPresent(each -> document(each));
            if (isTrue(pattern, "ignoreArrayOrder")) {
                reading.exact(reading.rule(EVERYWHERE).action(new Action.Unordered("")));
            }
            if (isTrue(pattern, "ignoreExtraElements")) {
                reading.exact(reading.rule(EVERYWHERE).kinds(Kind.EXTRA));
            }
        }
        return reading.done();
    }

    private static boolean isTrue(FileNode pattern, String name) {
        return pattern.member(name).filter(each -> Boolean.TRUE.equals(each.value())).isPresent();
    }

    /** The document, or a text that holds it. */
    private void document(FileNode document) {
        if (document.value() instanceof String text) {
            placeholders(FileTree.json(text, document.sourceName() + " (equalToJson)"), List.of());
        } else {
            placeholders(document, List.of());
        }
    }

    private void placeholders(FileNode node, List<PathStep> steps) {
        if (node.value() instanceof Map<?, ?>) {
            node.members("members")
                    .forEach(
                            (name, each) ->
                                    placeholders(each, with(steps, new Selector.Name(name))));
        } else if (node.value() instanceof List<?>) {
            int index = 0;
            for (FileNode each : node.elements("elements")) {
                placeholders(each, with(steps, new Selector.Index(index++)));
            }
        } else if (node.is("${json-unit.ignore-element}")) {
            reading.narrowed(reading.rule(PathPattern.of(steps)), Reading.INSIDE);
        } else if (node.is("${json-unit.ignore}")) {
            reading.narrowed(
                    reading.rule(PathPattern.of(steps)).kinds(Kind.VALUE, Kind.TYPE, Kind.ORDER),
                    Reading.INSIDE);
        } else if (node.value() instanceof String text && text.startsWith("${json-unit.")) {
            reading.left(
                    PathPattern.of(steps).toString(),
                    "a rule cannot ask for the shape of a value alone");
        }
    }

    private static List<PathStep> with(List<PathStep> steps, Selector selector) {
        List<PathStep> longer = new ArrayList<>(steps);
        longer.add(new PathStep(false, List.of(selector), false));
        return longer;
    }
}
