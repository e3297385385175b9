package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;

/** Finds groups that are named on the command line. */
final class Groups {
    private Groups() {}

    /**
     * The group with that id, or the only one whose id begins so.
     *
     * @throws CommandFailure if there is none
     */
    static GroupRow find(Workspace workspace, String idOrUniquePrefix) {
        return workspace
                .groups()
                .find(idOrUniquePrefix)
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        ExitCodes.INPUT,
                                        "there is no group '"
                                                + idOrUniquePrefix
                                                + "'; parity groups lists them"));
    }
}
