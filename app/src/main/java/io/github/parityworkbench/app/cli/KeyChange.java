package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.CompareAgain;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;

/** Compares what is stored again, and says what came of it. */
final class KeyChange {
    private final ParityCommand parity;
    private final Workspace workspace;

    KeyChange(ParityCommand parity, Workspace workspace) {
        this.parity = parity;
        this.workspace = workspace;
    }

    void compareAgain(String what) throws IOException {
        int before = groups();
        try (StopSignal stop = new StopSignal();
                ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            new CompareAgain(workspace, parity.clock()).run(progress, stop.cancellation());
        }
        parity.console()
                .println(
                        what
                                + "; compared again: "
                                + Amounts.count(groups(), "group")
                                + ", before "
                                + before
                                + ".");
    }

    private int groups() {
        return workspace.groups().list(GroupFilter.ACTIVE).size();
    }
}
