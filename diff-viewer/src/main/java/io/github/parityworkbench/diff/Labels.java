package io.github.parityworkbench.diff;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks a constant up by the name that users write. */
public final class Labels {
    private Labels() {}

    /**
     * The constant whose label is {@code label}.
     *
     * @param what what the constants are, for the message, such as {@code kind}
     * @throws IllegalArgumentException if there is none; the message lists the known labels
     */
    public static <T> T find(
            T[] constants, Function<T, String> labelOf, String what, String label) {
        for (T constant : constants) {
            if (labelOf.apply(constant).equals(label)) {
                return constant;
            }
        }
        String known = Arrays.stream(constants).map(labelOf).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                "there is no " + what + " '" + label + "'; known: " + known);
    }
}
