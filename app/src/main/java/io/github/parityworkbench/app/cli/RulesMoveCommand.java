package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.Workspace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the order of the rules. */
@Command(
        name = "move",
        header = "Move a rule; of several that fit, the first bears what is ignored.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity rules move request-id --to 1",
            "  parity rules move request-id --before every-id"
        })
final class RulesMoveCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(paramLabel = "NAME", description = "The rule's name.")
    private String name = "";

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    /** Where to. */
    static final class Place {
        @Option(names = "--to", paramLabel = "N", description = "To that place, from 1.")
        private @Nullable Integer to;

        @Option(names = "--before", paramLabel = "NAME", description = "Before that rule.")
        private @Nullable String before;

        @Option(names = "--after", paramLabel = "NAME", description = "Behind that rule.")
        private @Nullable String after;
    }

    RulesMoveCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            int position = position(workspace);
            new RuleChange(parity, workspace)
                    .run(rules -> rules.move(name, position), "Moved rule " + name);
        }
        return ExitCodes.OK;
    }

    private int position(Workspace workspace) {
        int from = RuleNames.position(workspace, name);
        if (place.before != null) {
            int other = RuleNames.position(workspace, place.before);
            return from < other ? other - 1 : other;
        }
        if (place.after != null) {
            int other = RuleNames.position(workspace, place.after);
            return from <= other ? other : other + 1;
        }
        if (place.to == null || place.to < 1) {
            throw new CommandFailure(ExitCodes.USAGE, "places of rules are counted from 1");
        }
        return place.to - 1;
    }
}
