package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads options of jd. */
record JdReader(Reading reading) {

    RuleImport read(FileNode root) {
        for (FileNode option : root.elements("a list of options")) {
            Optional<FileNode> at = option.member("@");
            Optional<FileNode> what = option.member("^");
            if (at.isEmpty() || what.isEmpty()) {
                reading.left("option", "a rule holds for paths, not for the whole comparison");
            } else {
                PathPattern path = path(at.get());
                for (FileNode each : what.get().elements("a list of options")) {
                    read(path, each);
                }
            }
        }
        return reading.done();
    }

    private void read(PathPattern path, FileNode option) {
        if (option.is("DIFF_OFF")) {
            reading.narrowed(reading.rule(path), Reading.INSIDE);
        } else if (option.is("MULTISET")) {
            reading.narrowed(reading.rule(path).action(new Action.Unordered("")), Reading.INSIDE);
        } else if (option.has("precision")) {
            FileNode precision = option.member("precision").orElseThrow();
            reading.narrowed(reading.rule(path).action(precision.tolerance()), Reading.INSIDE);
        } else if (option.has("setkeys")) {
            List<FileNode> keys =
                    option.member("setkeys").orElseThrow().elements("a list of names");
            if (keys.size() == 1) {
                Action unordered = new Action.Unordered(keys.get(0).text("a name"));
                reading.narrowed(reading.rule(path).action(unordered), Reading.INSIDE);
            } else {
                reading.left(path.toString(), "a rule tells elements apart by one key");
            }
        } else if (option.is("SET")) {
            reading.left(path.toString(), "a rule does not pass over repeated elements");
        } else if (option.is("DIFF_ON")) {
            reading.left(path.toString(), "no rule brings differences back");
        } else {
            throw option.expected("DIFF_OFF, MULTISET, {precision: …} or {setkeys: […]}");
        }
    }

    private static PathPattern path(FileNode at) {
        List<PathStep> steps = new ArrayList<>();
        for (FileNode each : at.elements("a list of names and indexes")) {
            Selector selector =
                    each.value() instanceof BigDecimal number
                            ? new Selector.Index(index(each, number))
                            : new Selector.Name(each.text("a name or an index"));
            steps.add(new PathStep(false, List.of(selector), false));
        }
        return PathPattern.of(steps);
    }

    private static int index(FileNode place, BigDecimal number) {
        try {
            int index = number.intValueExact();
            if (index >= 0) {
                return index;
            }
        } catch (ArithmeticException e) {
            // Said below.
        }
        throw place.expected("an index from 0");
    }
}
