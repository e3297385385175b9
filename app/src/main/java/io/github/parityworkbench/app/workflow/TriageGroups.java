package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.Workspace;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what groups are. What is decided is on disk when a call returns. */
public final class TriageGroups {
    private final Workspace workspace;

    public TriageGroups(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Marks all these groups, or none if one is not there. */
    public void mark(Collection<String> groupIds, GroupStatus status) {
        workspace.triage().setStatus(groupIds, status);
    }

    /** Names the issue in which a group is kept elsewhere, null for none any more. */
    public void ticket(String groupId, @Nullable String ticket) {
        workspace.triage().setTicket(groupId, ticket);
    }

    /** The group with that id, or the only one whose id begins so. */
    public Optional<GroupRow> find(String idOrUniquePrefix) {
        return workspace.groups().find(idOrUniquePrefix);
    }
}
