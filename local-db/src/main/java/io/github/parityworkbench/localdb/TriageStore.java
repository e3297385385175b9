package io.github.parityworkbench.localdb;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Keeps what people decide about groups; what is decided is on disk when a call returns. */
public final class TriageStore {
    TriageStore() {}

    /** Sets the status of all these groups, or of none if one is not there. */
    public void setStatus(Collection<String> groupIds, GroupStatus status) {}

    /** Sets the ticket of a group, null to take it away. */
    public void setTicket(String groupId, @Nullable String ticket) {}

    /** Sets who looks after a group, null for nobody. */
    public void setAssignee(String groupId, @Nullable String assignee) {}

    /** Sets the note on a group, null to take it away. */
    public void setNote(String groupId, @Nullable String note) {}
}
