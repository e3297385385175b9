package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a key away that was set. */
@Command(
        name = "remove",
        header = "Take a key away that was set; what is stored is compared again.",
        footerHeading = "%nExample:%n",
        footer = "  parity keys remove 'GET /orders*' '$.items'")
final class KeysRemoveCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(index = "0", paramLabel = "ENDPOINT", description = "As it was set.")
    private String endpoint = "";

    @Parameters(index = "1", paramLabel = "PATH", description = "As it was set.")
    private String path = "";

    KeysRemoveCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        EndpointPattern endpoints = understood(() -> EndpointPattern.parse(endpoint));
        FieldPath array = understood(() -> FieldPath.parse(path));
        try (Workspace workspace = parity.openWorkspace()) {
            new KeyChange(parity, workspace)
                    .run(
                            "Removed the key of " + path + " for " + endpoint,
                            (again, progress, stop) -> {
                                if (!again.remove(endpoints, array, progress, stop)) {
                                    throw notSet();
                                }
                            });
        }
        return ExitCodes.OK;
    }

    private CommandFailure notSet() {
        return new CommandFailure(
                ExitCodes.INPUT,
                "no key was set for "
                        + path
                        + " of "
                        + endpoint
                        + "; parity keys list shows those that were");
    }

    private static <T> T understood(Supplier<T> written) {
        try {
            return written.get();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
    }
}
