package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.GroupView;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps a query under a name. */
@Command(
        name = "save",
        preprocessor = NegatedTerms.class,
        header = "Keep a query under a name, in place of the one of that name.",
        footerHeading = "%nExample:%n",
        footer = "  parity views save 'to decide' status:new,regressed")
final class ViewsSaveCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(index = "0", paramLabel = "NAME", description = "What the view is called.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "QUERY",
            description = "Which groups; see parity groups --help.")
    private List<String> query = List.of();

    ViewsSaveCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        Queries.parse(query);
        try (Workspace workspace = parity.openWorkspace()) {
            workspace.views().save(new GroupView(name.strip(), String.join(" ", query).strip()));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
        parity.console().println("Saved the view " + name.strip() + ".");
        return ExitCodes.OK;
    }
}
