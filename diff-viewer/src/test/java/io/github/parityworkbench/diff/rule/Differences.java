package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;

/** Differences in bodies, for tests. */
final class Differences {
    private Differences() {}

    static Difference at(String path, Kind kind, String control, String candidate) {
        return between(path, path, kind, control, candidate);
    }

    static Difference between(
            String left, String right, Kind kind, String control, String candidate) {
        return new Difference(
                Part.BODY,
                FieldPath.parse(left),
                FieldPath.parse(right),
                kind,
                control == null ? null : JsonText.of(control),
                candidate == null ? null : JsonText.of(candidate),
                false);
    }
}
