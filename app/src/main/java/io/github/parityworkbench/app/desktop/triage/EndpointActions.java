package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.localdb.MigrationState;
import org.jspecify.annotations.Nullable;

/** What can be decided about the selected endpoint. */
public interface EndpointActions {
    /** Asks how far it has moved. */
    void state();

    /** Sets how far it has moved; null for what its log says. */
    void state(@Nullable MigrationState state);
}
