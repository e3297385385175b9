package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.CompareAgain;
import io.github.parityworkbench.app.workflow.KeyRefusedException;
import io.github.parityworkbench.app.workflow.ProgressListener;
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

    /** The comparing that there is to do, with all that goes with it. */
    @FunctionalInterface
    interface Work {
        void run(CompareAgain again, ProgressListener progress, Cancellation cancellation)
                throws IOException;
    }

    void run(String what, Work work) throws IOException {
        int before = groups();
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            work.run(new CompareAgain(workspace), progress, parity.cancellation());
        } catch (KeyRefusedException e) {
            throw new CommandFailure(ExitCodes.INPUT, e);
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
