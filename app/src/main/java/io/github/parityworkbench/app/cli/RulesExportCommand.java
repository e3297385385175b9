package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.Fidelity;
import io.github.parityworkbench.app.export.rules.RuleDialect;
import io.github.parityworkbench.app.export.rules.RuleDialects;
import io.github.parityworkbench.app.export.rules.RuleExport;
import io.github.parityworkbench.app.export.rules.RuleVerdict;
import io.github.parityworkbench.app.workflow.ExportFindings;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the rules as a file, and says of each what the dialect keeps of it. */
@Command(
        name = "export",
        header = "Write the rules as a file, for version control or for another tool.",
        description = {
            "",
            "Not every tool can say every rule. Standard error tells of each rule that is not"
                    + " written exactly as it is meant whether it is widened (something could hide"
                    + " behind it), narrowed (some noise stays) or not expressible, and why.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity rules export parity-rules.yaml",
            "  parity rules export --dialect jsonunit --output json ParityRules.java"
        })
final class RulesExportCommand implements Callable<Integer> {
    private static final Listing<RuleVerdict> VERDICTS =
            new Listing<>(
                    List.of(
                            Column.word("id", RuleVerdict::ruleId),
                            Column.word("fidelity", verdict -> verdict.fidelity().label()),
                            Column.sentence("reason", RuleVerdict::reason)),
                    null,
                    "There are no rules.");

    private final ParityCommand parity;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to; left out: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            defaultValue = "yaml",
            completionCandidates = DialectNames.class,
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String dialect = "yaml";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description =
                    "With FILE: print the verdict on every rule as ${COMPLETION-CANDIDATES},"
                            + " those that are exact among them.")
    private @Nullable OutputFormat output;

    RulesExportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    /** The names of all dialects. */
    static final class DialectNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleDialects.all().stream().map(RuleDialect::name).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        if (output != null && file == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "standard output holds the rules themselves: name a FILE for them to have the"
                            + " verdicts there");
        }
        try (Workspace workspace = parity.openWorkspace()) {
            List<RuleVerdict> verdicts =
                    write(new ExportFindings(workspace, parity.clock())).verdicts();
            if (output == null) {
                report(verdicts);
            } else {
                VERDICTS.print(parity.console(), output, verdicts);
            }
        }
        return ExitCodes.OK;
    }

    private RuleExport write(ExportFindings findings) throws IOException {
        try {
            if (file == null) {
                RuleExport export = findings.rules(dialect);
                parity.console().out().print(export.text());
                return export;
            }
            Path target = file;
            RuleExport export = Results.writing(target, () -> findings.rules(dialect, target));
            if (output == null) {
                parity.console().println(written(export.verdicts()) + " to " + target);
            }
            return export;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
    }

    private static String written(List<RuleVerdict> verdicts) {
        long leftOut = count(verdicts, Fidelity.NOT_EXPRESSIBLE);
        String rules = Amounts.count(verdicts.size(), "rule");
        return leftOut == 0
                ? "Wrote " + rules
                : "Wrote " + (verdicts.size() - leftOut) + " of " + rules;
    }

    /** Tells of each rule that is not exact, and at last how many there are of each sort. */
    private void report(List<RuleVerdict> verdicts) {
        if (Verdicts.tellInexact(parity.console(), verdicts)) {
            String counts =
                    Stream.of(Fidelity.values())
                            .filter(each -> count(verdicts, each) > 0)
                            .map(each -> count(verdicts, each) + " " + each.label())
                            .collect(Collectors.joining(", "));
            parity.console()
                    .err()
                    .println(
                            "parity: of %s in %s: %s"
                                    .formatted(
                                            Amounts.count(verdicts.size(), "rule"),
                                            dialect,
                                            counts));
        }
    }

    private static long count(List<RuleVerdict> verdicts, Fidelity fidelity) {
        return verdicts.stream().filter(each -> each.fidelity() == fidelity).count();
    }
}
