package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.export.rules.RuleFileException;
import io.github.parityworkbench.app.workflow.SuggestRules;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that describe a rule which ignores differences. */
final class RuleOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--group",
            paramLabel = "ID",
            description =
                    "Make the narrowest rule that ignores this group; not of a rule that is there.")
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
            description = "Only there; may be repeated. Default of a new rule: everywhere.")
    private List<String> endpoints = List.of();

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "body",
            completionCandidates = PartNames.class,
            description = "${COMPLETION-CANDIDATES}. Default of a new rule: body.")
    private String part = "body";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = KindNames.class,
            description = "${COMPLETION-CANDIDATES}. Default of a new rule: all.")
    private List<String> kinds = List.of();

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            split = ",",
            completionCandidates = CauseNames.class,
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

    @Option(names = "--ticket", paramLabel = "ID", description = "The issue that goes with it.")
    private String ticket = "";

    @Option(
            names = "--when",
            paramLabel = "CONDITION",
            description =
                    "What the values have to be like, as in a rule file: {control: {equals: 0}},"
                            + " {both: {matches: REGEX}}, {numbersWithin: 0.5} …")
    private @Nullable String when;

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            description =
                    "As in a rule file: trim, {tolerance: 0.001}, {timestamps: {within: 2s}} …"
                            + " Default of a new rule: ignore.")
    private @Nullable String action;

    /** The names of all parts. */
    static final class PartNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Part.values()).map(Part::label).iterator();
        }
    }

    /** The names of all kinds. */
    static final class KindNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Kind.values()).map(Kind::label).iterator();
        }
    }

    /** The names of all causes. */
    static final class CauseNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Cause.values()).map(Cause::label).iterator();
        }
    }

    /** Checks that it is said what to ignore, and how the rule is called. */
    void check(boolean needsName) {
        if ((group == null) == (path == null)) {
            throw new ParameterException(
                    spec.commandLine(), "say what to ignore: either --group ID or --path PATH");
        }
        if (needsName && path != null && id == null) {
            throw new ParameterException(spec.commandLine(), "a rule for a path needs --id NAME");
        }
    }

    /** Whether it is said when the rule expires. */
    boolean expires() {
        return expires != null;
    }

    /** The group that the rule is for, if it is for one. */
    Optional<GroupRow> group(Workspace workspace) {
        return Optional.ofNullable(group).map(named -> Groups.find(workspace, named));
    }

    /** The rule; one without a name is called {@code unnamed}. */
    Rule rule(Workspace workspace) {
        return path == null ? ofGroup(workspace) : ofPath(path);
    }

    private Rule ofGroup(Workspace workspace) {
        GroupRow row = Groups.find(workspace, String.valueOf(group));
        Rule narrowest = new SuggestRules(workspace).ignoring(row);
        return checked(() -> told(narrowest.toBuilder()));
    }

    private Rule ofPath(String pattern) {
        return checked(() -> told(Rule.builder("unnamed", PathPattern.parse(pattern))));
    }

    /** The rule with what these options say otherwise. */
    Rule changed(Rule rule) {
        if (group != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a rule that is there has its path: give another by --path");
        }
        return checked(() -> told(rule.toBuilder()));
    }

    /** With what these options say; what they do not name stays. */
    private Rule told(RuleBuilder rule) {
        changeScope(rule);
        if (given("--reason")) {
            rule.reason(reason);
        }
        if (given("--owner")) {
            rule.owner(owner);
        }
        if (given("--ticket")) {
            rule.ticket(ticket);
        }
        if (expires != null) {
            rule.expires(expires);
        }
        if (when != null) {
            rule.when(CanonicalRules.readCondition(when, "--when"));
        }
        if (action != null) {
            rule.action(CanonicalRules.readAction(action, "--action"));
        }
        return rule.build();
    }

    private void changeScope(RuleBuilder rule) {
        if (id != null) {
            rule.id(id);
        }
        if (path != null) {
            rule.path(PathPattern.parse(path));
        }
        if (given("--endpoint")) {
            rule.endpoints(endpoints.toArray(String[]::new));
        }
        if (given("--part")) {
            rule.part(Part.ofLabel(part));
        }
        if (given("--kind")) {
            rule.kinds(kinds.stream().map(Kind::ofLabel).toList());
        }
        if (given("--cause")) {
            rule.causes(causes.stream().map(Cause::ofLabel).toList());
        }
    }

    private boolean given(String name) {
        return spec.commandLine().getParseResult().hasMatchedOption(name);
    }

    private static Rule checked(Supplier<Rule> rule) {
        try {
            return rule.get();
        } catch (IllegalArgumentException | RuleFileException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
    }
}
