package io.github.parityworkbench.app.desktop.triage;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of views.
 *
 * @param name of a saved view; of a standard one the screen knows it
 * @param groups how many groups it has, null where that is not counted yet or its query not
 *     readable
 * @param standard null for a saved view
 */
public record ViewItem(
        String name, String query, @Nullable Integer groups, @Nullable StandardView standard) {}
