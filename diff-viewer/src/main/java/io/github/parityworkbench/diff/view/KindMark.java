package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;

/** How stylesheets tell what belongs to a kind of difference. */
final class KindMark {
    private static final Map<Kind, PseudoClass> PSEUDO_CLASSES =
            Arrays.stream(Kind.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    kind -> kind,
                                    kind -> PseudoClass.getPseudoClass(kind.label())));

    private KindMark() {}

    /** The state of a row that shows now this kind, now another. */
    static PseudoClass pseudoClass(Kind kind) {
        return Objects.requireNonNull(PSEUDO_CLASSES.get(kind));
    }

    /** The style class of what shows the kind for good. */
    static String styleClass(Kind kind) {
        return kind.label();
    }
}
