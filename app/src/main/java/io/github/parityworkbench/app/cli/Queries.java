package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.app.workflow.GroupQueryException;
import java.util.List;

/** Reads queries from arguments. */
final class Queries {
    private Queries() {}

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
