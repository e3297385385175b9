package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.localdb.GroupStatus;

/** What can be decided about the selected groups. */
public interface GroupActions {
    /** Gives all selected groups that status. */
    void mark(GroupStatus status);

    /** Begins a rule that ignores the selected group. */
    void ignore();

    /** Asks for the ticket of the selected group. */
    void ticket();
}
