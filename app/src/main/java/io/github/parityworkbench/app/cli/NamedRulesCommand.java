package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.cli.RuleChange.Changing;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/** Does one thing with the rules that are named. */
abstract class NamedRulesCommand implements Callable<Integer> {
    private final ParityCommand parity;
    private final String done;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The rules' names.")
    private List<String> names = List.of();

    /**
     * Gets ready.
     *
     * @param done what is said of the rules afterwards, such as {@code Enabled}
     */
    NamedRulesCommand(ParityCommand parity, String done) {
        this.parity = parity;
        this.done = done;
    }

    /** Changes the rules of these names, all of which are there. */
    abstract void change(Changing rules, List<String> names);

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            RuleNames.check(workspace, names);
            new RuleChange(parity, workspace)
                    .run(
                            rules -> change(rules, names),
                            done + " " + Amounts.count(names.size(), "rule"));
        }
        return ExitCodes.OK;
    }
}
