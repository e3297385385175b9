package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;

/** How a kind of difference is told apart without colour. */
final class KindMark {
    private static final Map<Kind, PseudoClass> PSEUDO_CLASSES =
            Arrays.stream(Kind.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    kind -> kind,
                                    kind -> PseudoClass.getPseudoClass(kind.label())));

    private KindMark() {}

    /** One character for the kind. */
    static String glyph(Kind kind) {
        return switch (kind) {
            case MISSING -> "−";
            case EXTRA -> "+";
            case VALUE -> "≠";
            case TYPE -> "⇄";
            case ORDER -> "↕";
        };
    }

    /** The state of a row that shows now this kind, now another. */
    static PseudoClass pseudoClass(Kind kind) {
        return Objects.requireNonNull(PSEUDO_CLASSES.get(kind));
    }

    /** The style class of what shows the kind for good. */
    static String styleClass(Kind kind) {
        return kind.label();
    }
}
