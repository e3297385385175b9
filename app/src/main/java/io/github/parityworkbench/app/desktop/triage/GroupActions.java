package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.localdb.GroupStatus;

/** What can be decided about the selected groups. */
public interface GroupActions {
    /** Gives all selected groups that status. */
    void mark(GroupStatus status);

    /** Begins a rule that ignores the selected group. */
    void ignore();

    /** Gives all selected groups the status of a bug that was ported on purpose. */
    void portedBug();

    /** Asks until when the selected groups are put off. */
    void snooze();

    /** Asks for the ticket of the selected groups. */
    void ticket();

    /** Asks who looks after the selected groups. */
    void assign();

    /** Asks for a note on the selected groups. */
    void comment();

    /** Asks for the labels of the selected groups. */
    void label();

    /** Asks for the key of an array around the differences of the selected group. */
    void align();

    /** The same for an array around that place of an exchange of the group. */
    void align(FieldPath place);

    /** Asks under which name a query is to be kept as a view. */
    void saveView(String query);

    /** Takes the view of that name away. */
    void removeView(String name);
}
