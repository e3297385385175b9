package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.decision.StatePane;
import io.github.parityworkbench.app.desktop.triage.EndpointActions;
import io.github.parityworkbench.app.desktop.triage.EndpointItem;
import io.github.parityworkbench.app.desktop.triage.TriageViewModel;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.MigrationState;
import org.jspecify.annotations.Nullable;

/** Decides about the selected endpoint; where all are, about that of the selected group. */
final class EndpointDialogs implements EndpointActions {
    private final TriageViewModel triage;
    private final Decisions decisions;
    private final StatePane pane;

    EndpointDialogs(TriageViewModel triage, Decisions decisions, StatePane pane) {
        this.triage = triage;
        this.decisions = decisions;
        this.pane = pane;
    }

    /** The endpoint that is decided about, null where none is selected. */
    static @Nullable Endpoint selected(TriageViewModel triage) {
        EndpointItem item = triage.endpoints().selectedProperty().get();
        GroupRow group = triage.groups().selectedProperty().get();
        if (item != null && item.endpoint() != null) {
            return item.endpoint();
        }
        return group == null ? null : group.key().endpoint();
    }

    @Override
    public void state() {
        Endpoint endpoint = selected(triage);
        if (endpoint != null) {
            pane.ask(
                    endpoint,
                    triage.endpoints().state(endpoint),
                    state -> decisions.state(endpoint, state));
        }
    }

    @Override
    public void state(@Nullable MigrationState state) {
        Endpoint endpoint = selected(triage);
        if (endpoint != null) {
            decisions.state(endpoint, state);
        }
    }
}
