package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.DecidedTable;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.Rows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the migration states that were set by hand, in the journal of decisions too. */
public final class EndpointStateStore {
    private final Database database;
    private final Decisions decisions;

    EndpointStateStore(Database database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /**
     * Sets the state of an endpoint, whatever its log says, null to go by the log again.
     *
     * @throws WorkspaceException if there is no such endpoint
     */
    public void set(Endpoint endpoint, @Nullable MigrationState state) {
        set(endpoint, state, TriageStore.author());
    }

    /** The same, in the name of somebody else. */
    public void set(Endpoint endpoint, @Nullable MigrationState state, String by) {
        String name = endpoint.name();
        database.change(
                connection -> {
                    if (Rows.number(
                                    connection,
                                    "SELECT COUNT(*) FROM endpoint WHERE name = ?",
                                    name)
                            == 0) {
                        throw new WorkspaceException(
                                "there is no endpoint " + name + " in this workspace");
                    }
                    decisions.decide(
                            connection,
                            DecidedTable.STATE,
                            name,
                            state == null ? null : state.label(),
                            by);
                });
    }

    /** The state that was set, none where the log tells it. */
    public Optional<MigrationState> get(Endpoint endpoint) {
        return database
                .read(connection -> DecidedTable.list(connection, DecidedTable.STATE))
                .stream()
                .filter(each -> each.subject().equals(endpoint.name()))
                .map(each -> MigrationState.ofLabel(each.content()))
                .findFirst();
    }

    /** Who set which state and when, the oldest first. */
    public List<TriageEvent> history(Endpoint endpoint) {
        return decisions.about(DecidedTable.STATE, endpoint.name()).stream()
                .map(each -> new TriageEvent(each.at(), each.by(), each.about(), each.value()))
                .toList();
    }
}
