package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleJson;
import io.github.parityworkbench.localdb.RuleUse;
import io.github.parityworkbench.localdb.Workspace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules. */
@Command(
        name = "list",
        header = "List the rules in their order, with what each ignores and when it last did.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules list --output json")
final class RulesListCommand implements Callable<Integer> {
    /** A rule with what it ignores. */
    record Row(Rule rule, RuleUse use, LocalDate today) {
        /** Whether it is in force, in a word. */
        String state() {
            if (!rule.enabled()) {
                return "off";
            }
            return rule.expiredOn(today) ? "expired" : "on";
        }
    }

    static final Listing<Row> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("id", row -> row.rule().id()),
                            Column.word("state", Row::state),
                            Column.number("hits", row -> row.use().occurrences()),
                            Column.<Row>word("lastHit", row -> row.use().lastSeen())
                                    .shownAs(RulesListCommand::day)
                                    .ifThereIsRoom(),
                            Column.<Row>word("action", row -> row.rule().action().label())
                                    .ifThereIsRoom(),
                            Column.path("endpoints", row -> endpoints(row.rule())),
                            Column.hidden("part", row -> row.rule().part().label()),
                            Column.path("path", row -> row.rule().path().toString()),
                            Column.<Row>word(
                                            "kinds", row -> labels(row.rule().kinds(), Kind::label))
                                    .ifThereIsRoom(),
                            Column.<Row>word(
                                            "causes",
                                            row -> labels(row.rule().causes(), Cause::label))
                                    .ifThereIsRoom(),
                            Column.hidden(
                                    "when",
                                    row ->
                                            row.rule().when().equals(Condition.NONE)
                                                    ? null
                                                    : RuleJson.write(row.rule().when())),
                            Column.sentence("reason", row -> row.rule().reason()),
                            Column.hidden("owner", row -> row.rule().owner()),
                            Column.hidden("ticket", row -> row.rule().ticket()),
                            Column.<Row>word("expires", row -> row.rule().expires())
                                    .ifThereIsRoom(),
                            Column.hidden("enabled", row -> row.rule().enabled())),
                    null,
                    "There are no rules: every difference counts.");

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    RulesListCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            Map<String, RuleUse> uses = workspace.rules().uses();
            LocalDate today = LocalDate.ofInstant(parity.clock().instant(), ZoneOffset.UTC);
            List<Row> rows =
                    workspace.rules().list().stream()
                            .map(
                                    rule ->
                                            new Row(
                                                    rule,
                                                    uses.getOrDefault(
                                                            rule.id(), new RuleUse(0, null)),
                                                    today))
                            .toList();
            LISTING.print(parity.console(), output.format(), rows);
        }
        return ExitCodes.OK;
    }

    private static String day(Row row) {
        return row.use().lastSeen() == null
                ? ""
                : row.use().lastSeen().toString().substring(0, "2026-01-31".length());
    }

    private static List<String> endpoints(Rule rule) {
        return rule.endpoints().stream().map(EndpointPattern::glob).toList();
    }

    private static <T> List<String> labels(Set<T> values, Function<T, String> labelOf) {
        return values.stream().map(labelOf).toList();
    }
}
