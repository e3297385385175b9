package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.app.workflow.GroupQueryException;
import io.github.parityworkbench.app.workflow.GroupQueryRun;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupView;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;

/** Reads queries from arguments. */
final class Queries {
    private Queries() {}

    /** The groups that fit; says on standard error where not all could be looked into. */
    static List<GroupRow> find(
            Console console, Workspace workspace, GroupQuery query, boolean withIgnored) {
        return told(console, new GroupQueryRun(workspace).run(query, withIgnored));
    }

    /**
     * Those of these groups that are in the view of that name.
     *
     * @throws CommandFailure if there is no such view
     */
    static List<GroupRow> inView(
            Console console, Workspace workspace, List<GroupRow> groups, String name) {
        GroupView view =
                workspace.views().list().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> noView(name));
        return told(
                console, new GroupQueryRun(workspace).among(groups, parse(List.of(view.query()))));
    }

    private static List<GroupRow> told(Console console, GroupQueryRun.Found found) {
        if (found.unsearched() > 0) {
            console.err()
                    .println(
                            "parity: values were looked for in "
                                    + Amounts.count(GroupQueryRun.MOST_GROUPS, "group")
                                    + " only; narrow the query for the other "
                                    + found.unsearched());
        }
        return found.groups();
    }

    static CommandFailure noView(String name) {
        return new CommandFailure(
                ExitCodes.INPUT, "there is no view '" + name + "'; parity views list lists them");
    }

    /**
     * The query that the arguments make together; a shell takes quotes away, so an argument with a
     * space in it was quoted as a whole and is a query of its own.
     *
     * @throws CommandFailure if they make none; the message points at the place
     */
    static GroupQuery parse(List<String> arguments) {
        String text = String.join(" ", arguments);
        try {
            return GroupQuery.parse(text);
        } catch (GroupQueryException e) {
            String pointer = " ".repeat(TextWidth.of(text.substring(0, e.position()))) + "^";
            throw new CommandFailure(
                    ExitCodes.USAGE,
                    e.getMessage()
                            + System.lineSeparator()
                            + "  "
                            + e.query()
                            + System.lineSeparator()
                            + "  "
                            + pointer,
                    e);
        }
    }
}
