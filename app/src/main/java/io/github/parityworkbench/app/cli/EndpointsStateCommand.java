package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.EndpointStateStore;
import io.github.parityworkbench.localdb.MigrationState;
import io.github.parityworkbench.localdb.TriageEvent;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets how far an endpoint has moved. */
@Command(
        name = "state",
        header = "Set the migration state of an endpoint, or list who set it and when.",
        description = {"", "A state that is set stands, whatever later logs say.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity endpoints state getUser canary",
            "  parity endpoints state getUser log",
            "  parity endpoints state getUser"
        })
final class EndpointsStateCommand implements Callable<Integer> {
    /** In place of a state: the one that the log gives. */
    private static final String LOG = "log";

    private static final Listing<TriageEvent> HISTORY =
            new Listing<>(
                    List.of(
                            Column.<TriageEvent>word("at", TriageEvent::at)
                                    .shownAs(HistoryListing::second),
                            Column.word("by", TriageEvent::by),
                            Column.word("state", TriageEvent::value)),
                    null,
                    "The state of this endpoint was never set.");

    private final ParityCommand parity;

    @Parameters(index = "0", paramLabel = "ENDPOINT", description = "The name of an endpoint.")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STATE",
            description =
                    "manual, side-by-side, canary, migrated or removed; log for what the log"
                            + " says; left out: list the history.")
    private @Nullable String state;

    @Mixin private OutputOption output = new OutputOption();

    EndpointsStateCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        MigrationState wanted = state == null || state.equals(LOG) ? null : read(state);
        try (Workspace workspace = parity.openWorkspace()) {
            Endpoint endpoint =
                    workspace.endpoints().list().stream()
                            .map(EndpointRow::endpoint)
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow(this::unknown);
            EndpointStateStore states = workspace.endpointStates();
            if (state == null) {
                HISTORY.print(parity.console(), output.format(), states.history(endpoint));
            } else {
                states.set(endpoint, wanted);
                parity.console()
                        .println(
                                wanted == null
                                        ? "The state of " + name + " is what the log says."
                                        : "The state of " + name + " is " + wanted.label() + ".");
            }
        }
        return ExitCodes.OK;
    }

    private CommandFailure unknown() {
        return new CommandFailure(
                ExitCodes.INPUT,
                "there is no endpoint '" + name + "'; parity endpoints lists them");
    }

    private static MigrationState read(String label) {
        try {
            return MigrationState.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    ExitCodes.USAGE, e.getMessage() + "; or " + LOG + " for what the log says", e);
        }
    }
}
