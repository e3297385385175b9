package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RulePreview.Silenced;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what a rule would silence, before it is added. */
@Command(
        name = "preview",
        header = "Show exactly what a rule would silence, before it is added.",
        description = {
            "",
            "Takes the options of rules add. What other rules ignore already is not counted. Causes"
                    + " besides the one that the rule is for are what it would hide unseen: the"
                    + " group's cause, those named by --cause, else the most frequent.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity rules preview --group 3f9a12c0",
            "  parity rules preview --path '$..updatedAt' --cause clock-skew --output json"
        })
final class RulesPreviewCommand implements Callable<Integer> {
    private static final int MOST_NAMES = 10;
    private static final int MOST_FIELDS = 20;

    private final ParityCommand parity;

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private OutputOption output = new OutputOption();

    RulesPreviewCommand(ParityCommand parity) {
        this.parity = parity;
    }

    /** What is shown. */
    record Shown(Rule rule, RulePreview preview, Map<Cause, List<Silenced>> besides) {}

    private static final Listing<Shown> LISTING =
            new Listing<>(
                    List.of(
                            Column.hidden("path", row -> row.rule().path().toString()),
                            Column.hidden(
                                    "exchangesEqual", row -> row.preview().exchangesSilenced()),
                            Column.hidden("exchanges", row -> row.preview().exchangesTouched()),
                            Column.hidden("differences", row -> row.preview().differences()),
                            Column.hidden(
                                    "groupsSilenced",
                                    row -> List.copyOf(row.preview().groupsSilenced())),
                            Column.hidden(
                                    "groupsNarrowed",
                                    row -> List.copyOf(row.preview().groupsNarrowed())),
                            Column.hidden("endpoints", row -> endpoints(row.preview())),
                            Column.hidden(
                                    "besides",
                                    row ->
                                            row.besides().keySet().stream()
                                                    .map(Cause::label)
                                                    .toList()),
                            Column.hidden("samples", RulesPreviewCommand::samples),
                            Column.hidden("neverDiffered", row -> neverDiffered(row.preview()))),
                    null,
                    "");

    @Override
    public Integer call() {
        options.check(false);
        try (Workspace workspace = parity.openWorkspace()) {
            Rule rule = options.rule(workspace);
            RulePreview preview = preview(workspace, rule);
            Shown shown =
                    new Shown(rule, preview, preview.besides(intended(workspace, rule, preview)));
            if (output.format() == OutputFormat.table) {
                print(shown);
            } else {
                LISTING.print(parity.console(), output.format(), List.of(shown));
            }
        }
        return ExitCodes.OK;
    }

    private RulePreview preview(Workspace workspace, Rule rule) {
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            return new ApplyRules(workspace, parity.clock())
                    .preview(rule, progress, parity.cancellation());
        }
    }

    private Set<Cause> intended(Workspace workspace, Rule rule, RulePreview preview) {
        if (!rule.causes().isEmpty()) {
            return rule.causes();
        }
        return options.group(workspace)
                .map(GroupRow::cause)
                .or(
                        () ->
                                preview.causes().entrySet().stream()
                                        .max(Map.Entry.comparingByValue())
                                        .map(Map.Entry::getKey))
                .map(Set::of)
                .orElse(Set.of());
    }

    private void print(Shown shown) {
        Console console = parity.console();
        RulePreview preview = shown.preview();
        console.println(
                "Would silence %s in %s; %s would have nothing left that counts."
                        .formatted(
                                Amounts.count(preview.differences(), "difference"),
                                Amounts.count(preview.exchangesTouched(), "exchange"),
                                preview.exchangesSilenced()));
        line("groups gone", List.copyOf(preview.groupsSilenced()));
        line("groups smaller", List.copyOf(preview.groupsNarrowed()));
        line("endpoints", endpoints(preview));
        printNeverDiffered(preview);
        if (shown.besides().isEmpty()) {
            console.println("It would hide no other cause.");
            return;
        }
        console.println("It would also hide:");
        shown.besides()
                .forEach(
                        (cause, few) -> {
                            long count = preview.causes().getOrDefault(cause, 0L);
                            console.println(
                                    "  "
                                            + cause.label()
                                            + ": "
                                            + Amounts.count(count, "difference"));
                            few.forEach(each -> console.println("    " + place(each)));
                        });
    }

    private void printNeverDiffered(RulePreview preview) {
        List<String> fields = neverDiffered(preview);
        if (!fields.isEmpty()) {
            parity.console()
                    .println(
                            "It also selects %s that never differed in %s looked at:"
                                    .formatted(
                                            Amounts.count(fields.size(), "field"),
                                            Amounts.count(preview.payloadsLookedAt(), "exchange")));
            fields.stream()
                    .limit(MOST_FIELDS)
                    .forEach(each -> parity.console().println("  " + each));
        }
    }

    private static List<String> neverDiffered(RulePreview preview) {
        return preview.neverDiffered().entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(path -> of.getKey().name() + " " + path))
                .toList();
    }

    private void line(String name, List<String> values) {
        if (!values.isEmpty()) {
            int more = values.size() - MOST_NAMES;
            String some = values.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
            parity.console()
                    .println(name + ": " + some + (more > 0 ? " … and " + more + " more" : ""));
        }
    }

    private static List<String> endpoints(RulePreview preview) {
        return preview.endpoints().stream().map(Endpoint::name).toList();
    }

    private static List<String> samples(Shown shown) {
        return shown.besides().entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(each -> entry.getKey().label() + " " + place(each)))
                .toList();
    }

    /** Where it is, never what: listings hold no payload. */
    private static String place(Silenced silenced) {
        Difference difference = silenced.difference();
        return "%s %s %s %s"
                .formatted(
                        silenced.exchangeId(),
                        silenced.endpoint().name(),
                        difference.kind().label(),
                        difference.kind() == Kind.EXTRA
                                ? difference.rightPath()
                                : difference.leftPath());
    }
}
