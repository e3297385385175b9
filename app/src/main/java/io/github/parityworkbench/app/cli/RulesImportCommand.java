package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.export.rules.RuleFileException;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the rules of a file in. */
@Command(
        name = "import",
        header = "Bring the rules of a file in; nothing is imported again.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules import parity-rules.yaml")
final class RulesImportCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(paramLabel = "FILE", description = "A rule file, YAML or JSON.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Take all other rules away.")
    private boolean replace;

    RulesImportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        List<Rule> rules = read();
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            new RuleChange(parity, workspace)
                    .run(
                            changing -> {
                                if (replace) {
                                    changing.replaceAll(rules);
                                } else {
                                    changing.addAll(rules);
                                }
                            },
                            "Imported " + Amounts.count(rules.size(), "rule"));
        }
        return ExitCodes.OK;
    }

    private List<Rule> read() throws IOException {
        try {
            return CanonicalRules.read(Files.readString(file), file.toString());
        } catch (RuleFileException e) {
            throw new CommandFailure(ExitCodes.INPUT, String.valueOf(e.getMessage()), e);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCodes.INPUT, file + " is not a text in UTF-8", e);
        }
    }
}
