package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.Optional;

/** Finds groups that are named on the command line. */
final class Groups {
    private Groups() {}

    /**
     * The group with that id, or the only one whose id begins so.
     *
     * @throws CommandFailure if there is none, or several begin so
     */
    static GroupRow find(Workspace workspace, String idOrUniquePrefix) {
        return ifAny(workspace, idOrUniquePrefix)
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        ExitCodes.INPUT,
                                        "there is no group '"
                                                + idOrUniquePrefix
                                                + "'; parity groups lists them"));
    }

    /**
     * The same, empty if there is none.
     *
     * @throws CommandFailure if several begin so
     */
    static Optional<GroupRow> ifAny(Workspace workspace, String idOrUniquePrefix) {
        try {
            return workspace.groups().find(idOrUniquePrefix);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.INPUT, String.valueOf(e.getMessage()), e);
        }
    }
}
