package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads DeepDiff's paths, such as {@code root['items'][0]}, and regular expressions of them. */
final class DeepDiffPath {
    private static final String ANY_STEPS = "(?:\\[" + DeepDiffDialect.ANY + "\\])*";
    private static final Pattern END = Pattern.compile("\\$\\z");
    private static final String SAMPLE = "a path such as root\\['items'\\]\\[\\d+\\]\\['id'\\]";
    private static final String NAME = "(?:[^\\\\\\[\\](){}.*+?|^$]|\\\\[^a-zA-Z0-9])*?";

    /** Everything, elements, an index, or a name with what is escaped in it. */
    private static final Pattern SELECTOR =
            Pattern.compile(
                    "(?<all>%s)|(?<elements>\\\\d[+*]|\\[0-9][+*])|(?<index>0|[1-9]\\d{0,8})|'(?<single>%s)'(?=\\\\]|\\||\\))|\"(?<double>%s)\"(?=\\\\]|\\||\\))"
                            .formatted(Pattern.quote(DeepDiffDialect.ANY), NAME, NAME));

    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\[(?<index>0|[1-9]\\d{0,8})]|\\['(?<single>.*?)'](?=[\\[.]|$)|\\[\"(?<double>.*?)\"](?=[\\[.]|$)|\\.(?<attribute>\\w+)");

    private final PathText text;

    private DeepDiffPath(FileNode place) {
        this.text = new PathText(place);
    }

    /** The path that a text names; one without brackets is a name in the root. */
    static PathPattern plain(FileNode place) {
        PathText text = new PathText(place);
        if (!text.take("root")) {
            return PathPattern.of(List.of(step(false, new Selector.Name(text.whole()))));
        }
        List<PathStep> steps = new ArrayList<>();
        while (!text.isAtEnd()) {
            Matcher step = text.take(PLAIN);
            if (step == null) {
                throw text.unlike("a path such as root['items'][0]['id']");
            }
            steps.add(
                    step(
                            false,
                            step.group("index") == null
                                    ? new Selector.Name(
                                            first(step, "single", "double", "attribute"))
                                    : new Selector.Index(Integer.parseInt(step.group("index")))));
        }
        return PathPattern.of(steps);
    }

    /** The path that a regular expression stands for; one without root holds at any depth. */
    static PathPattern regex(FileNode place) {
        DeepDiffPath path = new DeepDiffPath(place);
        path.text.take("^");
        boolean anyDepth = !path.text.take("root");
        List<PathStep> steps = new ArrayList<>();
        while (!path.text.isAtEnd() && path.text.take(END) == null) {
            anyDepth |= path.text.take(ANY_STEPS) || path.text.take(".*");
            steps.add(new PathStep(anyDepth, path.selectors(), true));
            anyDepth = false;
        }
        if (anyDepth) {
            throw path.text.unlike("a path such as root and then brackets");
        }
        return PathPattern.of(steps);
    }

    private List<Selector> selectors() {
        expect("\\[");
        List<Selector> selectors = new ArrayList<>();
        if (!text.comes(DeepDiffDialect.ANY) && (text.take("(?:") || text.take("("))) {
            do {
                add(selectors);
            } while (text.take("|"));
            expect(")");
        } else {
            add(selectors);
        }
        expect("\\]");
        return selectors;
    }

    /** A name may stand in either sort of quotes; it is one selector then. */
    private void add(List<Selector> selectors) {
        if (!text.comes(DeepDiffDialect.ANY) && text.take("(?:")) {
            do {
                add(selectors);
            } while (text.take("|"));
            expect(")");
            return;
        }
        Matcher one = text.take(SELECTOR);
        if (one == null) {
            throw text.unlike(SAMPLE);
        }
        Selector selector =
                one.group("all") != null
                        ? new Selector.Wildcard()
                        : one.group("elements") != null
                                ? new Selector.Slice(0, null, 1)
                                : one.group("index") != null
                                        ? new Selector.Index(Integer.parseInt(one.group("index")))
                                        : new Selector.Name(
                                                first(one, "single", "double")
                                                        .replaceAll("\\\\(.)", "$1"));
        if (!selectors.contains(selector)) {
            selectors.add(selector);
        }
    }

    private static String first(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException(matcher.group());
    }

    private static PathStep step(boolean anyDepth, Selector selector) {
        return new PathStep(anyDepth, List.of(selector), false);
    }

    private void expect(String wanted) {
        if (!text.take(wanted)) {
            throw text.unlike(SAMPLE);
        }
    }
}
