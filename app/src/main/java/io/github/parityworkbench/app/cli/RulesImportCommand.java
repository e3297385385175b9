package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.RuleDialects;
import io.github.parityworkbench.app.export.rules.RuleFileException;
import io.github.parityworkbench.app.export.rules.RuleImport;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the rules of a file in. */
@Command(
        name = "import",
        header = "Bring the rules of a file in; nothing is imported again.",
        description = {
            "",
            "A file of another tool may say what no rule can, or more than a rule does. Standard"
                    + " error tells of each such entry, and why.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity rules import parity-rules.yaml",
            "  parity rules import --dialect keploy keploy.yml"
        })
final class RulesImportCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(
            paramLabel = "FILE",
            description = "A rule file, YAML or JSON, or that of a dialect.")
    private Path file = Path.of("");

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            defaultValue = "yaml",
            completionCandidates = DialectNames.class,
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String dialect = "yaml";

    @Option(names = "--replace", description = "Take all other rules away.")
    private boolean replace;

    RulesImportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    /** The names of the dialects that can be read back. */
    static final class DialectNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleDialects.readable().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        RuleImport read = read();
        List<Rule> rules = read.rules();
        try (Workspace workspace = parity.openWorkspace()) {
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
        Verdicts.tellInexact(parity.console(), read.verdicts());
        return ExitCodes.OK;
    }

    private RuleImport read() throws IOException {
        try {
            return RuleDialects.readable(dialect).read(TextFile.read(file), file.toString());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        } catch (RuleFileException e) {
            throw new CommandFailure(ExitCodes.INPUT, e);
        }
    }
}
