package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.app.workflow.SuggestRules;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Adds a rule that ignores differences. */
@Command(
        name = "add",
        header = "Ignore a group, or what a path selects; nothing is imported again.",
        description = {
            "",
            "Rules that compare in another way (tolerance, timestamps, unordered …) are written in"
                    + " a file and brought in by: parity rules import FILE",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity rules add --group 3f9a12c0 --reason 'ids are strings now'",
            "  parity rules add --id request-id --path '$.extensions.requestId' --kind value"
        })
final class RulesAddCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--group",
            paramLabel = "ID",
            description = "Make the narrowest rule that ignores this group.")
    private @Nullable String group;

    @Option(names = "--id", paramLabel = "NAME", description = "The rule's name in rule files.")
    private @Nullable String id;

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description = "JSONPath of what to ignore: names, [*], .*, .., index, slice.")
    private @Nullable String path;

    @Option(
            names = "--endpoint",
            paramLabel = "GLOB",
            description = "Only there; may be repeated. Left out: everywhere.")
    private List<String> endpoints = List.of();

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "body",
            description = "status, header or body. Default: body.")
    private String part = "body";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "missing, extra, value, type or order. Left out: all.")
    private List<String> kinds = List.of();

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            split = ",",
            description = "Only differences of that cause, so that nothing else is hidden.")
    private List<String> causes = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the rule is right.")
    private String reason = "";

    @Option(names = "--owner", paramLabel = "NAME", description = "Who answers for the rule.")
    private String owner = "";

    @Option(
            names = "--expires",
            paramLabel = "DATE",
            description = "The first day on which the rule no longer holds, such as 2027-01-31.")
    private @Nullable LocalDate expires;

    RulesAddCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        if ((group == null) == (path == null)) {
            throw new ParameterException(
                    spec.commandLine(), "say what to ignore: either --group ID or --path PATH");
        }
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            Rule rule = path == null ? ofGroup(workspace) : ofPath(path);
            new RuleChange(parity, workspace)
                    .run(rules -> rules.add(rule), "Added rule " + rule.id());
        }
        return ExitCodes.OK;
    }

    private Rule ofGroup(Workspace workspace) {
        GroupRow row = Groups.find(workspace, String.valueOf(group));
        Rule narrowest = new SuggestRules(workspace).ignoring(row);
        return narrowest.toBuilder()
                .id(id == null ? narrowest.id() : id)
                .reason(reason.isEmpty() ? narrowest.reason() : reason)
                .owner(owner)
                .expires(expires)
                .build();
    }

    private Rule ofPath(String pattern) {
        if (id == null) {
            throw new ParameterException(spec.commandLine(), "a rule for a path needs --id NAME");
        }
        try {
            return Rule.builder(id, PathPattern.parse(pattern))
                    .reason(reason)
                    .owner(owner)
                    .expires(expires)
                    .endpoints(endpoints.stream().map(EndpointPattern::parse).toList())
                    .part(Part.ofLabel(part))
                    .kinds(kinds.stream().map(Kind::ofLabel).toList())
                    .causes(causes.stream().map(Cause::ofLabel).toList())
                    .build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
