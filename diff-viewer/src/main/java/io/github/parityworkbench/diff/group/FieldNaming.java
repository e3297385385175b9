package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import java.util.Optional;

/**
 * Says which field of which type a difference is at, such as {@code Student.progress}, where
 * exchanges are of an interface with types. For any number of threads.
 */
@FunctionalInterface
public interface FieldNaming {
    /** No place has a name. */
    FieldNaming NONE = exchange -> difference -> Optional.empty();

    /** What names the differences of one exchange; for one thread. */
    Names of(Exchange exchange);

    /** The names in one exchange. */
    @FunctionalInterface
    interface Names {
        /** {@code Type.field}, empty where that is not known. */
        Optional<String> of(Difference difference);
    }
}
