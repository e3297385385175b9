package io.github.parityworkbench.localdb;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far an endpoint has moved to the new system. */
public enum MigrationState {
    MANUAL,
    SIDE_BY_SIDE,
    CANARY,
    MIGRATED,
    REMOVED;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name as logs and users write it, such as {@code side-by-side}. */
    public String label() {
        return label;
    }

    /**
     * The state with that name.
     *
     * @throws IllegalArgumentException if there is none; the message names all
     */
    public static MigrationState ofLabel(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no state '" + label + "'; known: " + names()));
    }

    private static String names() {
        return Arrays.stream(values()).map(MigrationState::label).collect(Collectors.joining(", "));
    }
}
