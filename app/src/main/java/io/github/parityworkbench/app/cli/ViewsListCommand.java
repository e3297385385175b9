package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.app.workflow.GroupQueryException;
import io.github.parityworkbench.app.workflow.GroupQueryRun;
import io.github.parityworkbench.localdb.GroupView;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the views with how many groups each has. */
@Command(
        name = "list",
        header = "List the views, and how many groups each has.",
        footerHeading = "%nExample:%n",
        footer = "  parity views list --output json")
final class ViewsListCommand implements Callable<Integer> {
    private static final Listing<Counted> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("name", counted -> counted.view().name()),
                            Column.sentence("query", counted -> counted.view().query()),
                            Column.number("groups", Counted::groups)),
                    null,
                    "There are no views yet: parity views save NAME QUERY makes one.");

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    ViewsListCommand(ParityCommand parity) {
        this.parity = parity;
    }

    /** A view and how many groups it has, null where its query cannot be read any more. */
    private record Counted(GroupView view, @Nullable Long groups) {}

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            List<Counted> views =
                    workspace.views().list().stream()
                            .map(view -> new Counted(view, groups(workspace, view)))
                            .toList();
            LISTING.print(parity.console(), output.format(), views);
        }
        return ExitCodes.OK;
    }

    private static @Nullable Long groups(Workspace workspace, GroupView view) {
        try {
            return (long)
                    new GroupQueryRun(workspace)
                            .run(GroupQuery.parse(view.query()), false)
                            .groups()
                            .size();
        } catch (GroupQueryException e) {
            return null;
        }
    }
}
