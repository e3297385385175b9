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

    private final FileNode place;
    private final String text;
    private int at;

    private JumeauxPath(FileNode place) {
        this.place = place;
        this.text = place.text("a path");
    }

    /** The path that the text of a node stands for. */
    static PathPattern read(FileNode place) {
        return new JumeauxPath(place).read();
    }

    private PathPattern read() {
        List<PathStep> steps = new ArrayList<>();
        expect(ROOT);
        while (at < text.length()) {
            boolean anyDepth = take(DEEP);
            List<Selector> selectors = new ArrayList<>();
            if (!text.startsWith(JumeauxDialect.ANY_STEP, at) && take("(?:")) {
                do {
                    selectors.add(selector());
                } while (take("|"));
                expect(")");
            } else {
                selectors.add(selector());
            }
            steps.add(new PathStep(anyDepth, selectors, true));
        }
        return PathPattern.of(steps);
    }

    private Selector selector() {
        Matcher step = STEP.matcher(text).region(at, text.length());
        if (!step.lookingAt()) {
            throw unreadable();
        }
        at = step.end();
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

    private boolean take(String wanted) {
        boolean there = text.startsWith(wanted, at);
        at += there ? wanted.length() : 0;
        return there;
    }

    private void expect(String wanted) {
        if (!take(wanted)) {
            throw unreadable();
        }
    }

    private RuleFileException unreadable() {
        return place.expected(
                "root and then names as <'id'>, indexes as <0> and elements as <\\d+>, unlike '%s' at character %d"
                        .formatted(text, at + 1));
    }
}
