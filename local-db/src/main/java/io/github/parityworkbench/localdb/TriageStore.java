package io.github.parityworkbench.localdb;

import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what people decide about groups; what is decided is on disk when a call returns. */
public final class TriageStore {
    private final Database database;
    private final Decisions decisions;

    TriageStore(Database database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /**
     * Sets the status of all these groups.
     *
     * @throws WorkspaceException if one of them is not there; none is changed then
     */
    public void setStatus(Collection<String> groupIds, GroupStatus status) {
        decide(groupIds, "status", status.label());
    }

    /**
     * Sets the ticket of a group, null to take it away.
     *
     * @throws WorkspaceException if the group is not there
     */
    public void setTicket(String groupId, @Nullable String ticket) {
        decide(List.of(groupId), "ticket", ticket);
    }

    /**
     * Sets who looks after a group, null for nobody.
     *
     * @throws WorkspaceException if the group is not there
     */
    public void setAssignee(String groupId, @Nullable String assignee) {
        decide(List.of(groupId), "assignee", assignee);
    }

    /**
     * Sets the note on a group, null to take it away.
     *
     * @throws WorkspaceException if the group is not there
     */
    public void setNote(String groupId, @Nullable String note) {
        decide(List.of(groupId), "note", note);
    }

    private void decide(Collection<String> groupIds, String about, @Nullable String value) {
        database.change(
                connection -> {
                    for (String id : groupIds) {
                        requireGroup(connection, id);
                    }
                    decisions.triage(connection, groupIds, about, value, GroupStatus.NEW.label());
                });
    }

    private static void requireGroup(Connection connection, String id) throws SQLException {
        if (Rows.number(connection, "SELECT COUNT(*) FROM difference_group WHERE id = ?", id)
                == 0) {
            throw new WorkspaceException("There is no group " + id + " in this workspace.");
        }
    }
}
