package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.workflow.SuggestRules;
import io.github.parityworkbench.app.workflow.SuggestRules.Refusal;
import io.github.parityworkbench.app.workflow.SuggestRules.Suggestion;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules that would silence what is usually harmless. */
@Command(
        name = "suggest",
        header = "List the narrowest rules for groups whose cause is usually harmless.",
        description = {
            "",
            "Those that silence most come first; nothing is added. As yaml it is a rule file: read"
                    + " it, delete what you do not agree with, and bring it in. What differs just"
                    + " as often between two copies of the old system is suggested too. A status,"
                    + " a whole document, another number of elements or other structure never is:"
                    + " --refused tells for each group why not.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  parity rules suggest",
            "  parity rules suggest --output yaml > suggested.yaml",
            "  parity rules import suggested.yaml"
        })
final class RulesSuggestCommand implements Callable<Integer> {
    static final Listing<Suggestion> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("id", row -> row.rule().id()),
                            Column.<Suggestion>word("group", row -> row.group().id())
                                    .shownAs(row -> GroupListing.shortId(row.group())),
                            Column.path("endpoint", row -> row.group().key().endpoint().name()),
                            Column.hidden("part", row -> row.group().key().part().label()),
                            Column.<Suggestion>path(
                                            "path", row -> row.group().key().path().toString())
                                    .shownAs(row -> row.group().key().place()),
                            Column.hidden("kind", row -> row.group().key().kind().label()),
                            Column.word("cause", row -> row.group().cause().label()),
                            Column.<Suggestion>word("action", row -> row.rule().action().label())
                                    .ifThereIsRoom(),
                            Column.<Suggestion>number("exchanges", row -> row.group().exchanges())
                                    .ifThereIsRoom(),
                            Column.<Suggestion>number(
                                            "occurrences", row -> row.group().occurrences())
                                    .ifThereIsRoom(),
                            Column.sentence("why", Suggestion::why)),
                    null,
                    "There is no group that is usually harmless.");

    static final Listing<Refusal> REFUSED =
            new Listing<>(
                    List.of(
                            Column.<Refusal>word("group", row -> row.group().id())
                                    .shownAs(row -> GroupListing.shortId(row.group())),
                            Column.path("endpoint", row -> row.group().key().endpoint().name()),
                            Column.hidden("part", row -> row.group().key().part().label()),
                            Column.<Refusal>path("path", row -> row.group().key().path().toString())
                                    .shownAs(row -> row.group().key().place()),
                            Column.word("kind", row -> row.group().key().kind().label()),
                            Column.word("cause", row -> row.group().cause().label()),
                            Column.<Refusal>number("occurrences", row -> row.group().occurrences())
                                    .ifThereIsRoom(),
                            Column.sentence("why", Refusal::why)),
                    null,
                    "There is no group without a rule or a suggestion.");

    /** In what form suggestions are printed: as every listing, or as a rule file. */
    enum Form {
        table,
        json,
        csv,
        yaml
    }

    private final ParityCommand parity;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; yaml is a rule file. Default: table.")
    private Form form = Form.table;

    @Option(
            names = "--refused",
            description = "List the groups for which nothing is suggested, and why not.")
    private boolean refused;

    RulesSuggestCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            if (refused) {
                if (form == Form.yaml) {
                    throw new CommandFailure(
                            ExitCodes.USAGE, "what is refused is no rule: choose another output");
                }
                REFUSED.print(
                        parity.console(),
                        OutputFormat.valueOf(form.name()),
                        new SuggestRules(workspace).refused());
                return ExitCodes.OK;
            }
            List<Suggestion> suggestions = new SuggestRules(workspace).all();
            if (form == Form.yaml) {
                parity.console()
                        .out()
                        .print(
                                CanonicalRules.write(
                                        suggestions.stream().map(Suggestion::rule).toList()));
            } else {
                LISTING.print(parity.console(), OutputFormat.valueOf(form.name()), suggestions);
            }
        }
        return ExitCodes.OK;
    }
}
