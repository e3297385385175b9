package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the regular expressions of paths, such as {@code root<'items'><\d+><'id'>}, that stand for
 * names, indexes, any element and any step; there is no path for others.
 */
final class JumeauxPath {
    private static final String ROOT = "root";
    private static final String DEEP = "(?:" + JumeauxDialect.ANY_STEP + ")*";

    /** Either everything, or elements, or an index, or a name with what is escaped in it. */
    private static final Pattern STEP =
            Pattern.compile(
                    "(?<all>%s)|<(?<elements>\\\\d[+*]|\\[0-9][+*])>|<(?<index>0|[1-9]\\d{0,8})>|<'(?<name>(?:[^'\\\\\\[\\](){}.*+?|^$]|\\\\[^a-zA-Z0-9])*)'>"
                            .formatted(Pattern.quote(JumeauxDialect.ANY_STEP)));

    private final PathText text;

    private JumeauxPath(FileNode place) {
        this.text = new PathText(place);
    }

    /** The path that the text of a node stands for. */
    static PathPattern read(FileNode place) {
        return new JumeauxPath(place).read();
    }

    private PathPattern read() {
        List<PathStep> steps = new ArrayList<>();
        expect(ROOT);
        while (!text.isAtEnd()) {
            boolean anyDepth = text.take(DEEP);
            List<Selector> selectors = new ArrayList<>();
            if (!text.comes(JumeauxDialect.ANY_STEP) && text.take("(?:")) {
                do {
                    selectors.add(selector());
                } while (text.take("|"));
                expect(")");
            } else {
                selectors.add(selector());
            }
            steps.add(new PathStep(anyDepth, selectors, true));
        }
        return PathPattern.of(steps);
    }

    private Selector selector() {
        Matcher step = text.take(STEP);
        if (step == null) {
            throw unreadable();
        }
        if (step.group("all") != null) {
            return new Selector.Wildcard();
        }
        if (step.group("elements") != null) {
            return new Selector.Slice(0, null, 1);
        }
        return step.group("index") != null
                ? new Selector.Index(Integer.parseInt(step.group("index")))
                : new Selector.Name(step.group("name").replaceAll("\\\\(.)", "$1"));
    }

    private void expect(String wanted) {
        if (!text.take(wanted)) {
            throw unreadable();
        }
    }

    private RuleFileException unreadable() {
        return text.unlike("root and then names as <'id'>, indexes as <0> and elements as <\\d+>");
    }
}
