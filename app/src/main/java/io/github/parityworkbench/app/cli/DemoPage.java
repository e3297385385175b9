package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.export.ShellWord;
import io.github.parityworkbench.app.workflow.DemoRun.Outcome;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the demo prints: the grouped report on one screen, and where to go from there. */
final class DemoPage {
    private static final int MOST_GROUPS = 14;
    private static final int BAR = 10;

    private static final Listing<EndpointRow> ENDPOINTS =
            new Listing<>(
                    List.of(
                            Column.path("endpoint", row -> row.endpoint().name()),
                            Column.number("exchanges", EndpointRow::exchanges),
                            Column.number("mismatched", EndpointRow::mismatched),
                            Column.<EndpointRow>word("parity", EndpointRow::rate)
                                    .shownAs(DemoPage::parity)),
                    null,
                    "Every exchange matches.");

    private final Console console;
    private final Path folder;

    DemoPage(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    void print(Outcome outcome) {
        headline(outcome);
        console.println();
        List<EndpointRow> differing =
                outcome.endpoints().stream().filter(row -> row.mismatched() > 0).toList();
        ENDPOINTS.print(console, OutputFormat.table, differing);
        int matching = outcome.endpoints().size() - differing.size();
        if (matching > 0) {
            console.println(
                    console.paint(
                            Ink.FAINT,
                            Amounts.count(matching, "endpoint")
                                    + " without any difference: "
                                    + names(outcome.endpoints())));
        }
        console.println();
        groups(outcome.groups());
        console.println();
        files(outcome);
        console.println();
        next(outcome);
    }

    private void headline(Outcome outcome) {
        long exchanges = outcome.endpoints().stream().mapToLong(EndpointRow::exchanges).sum();
        long mismatched = outcome.endpoints().stream().mapToLong(EndpointRow::mismatched).sum();
        String work =
                outcome.report().addedNothing()
                        ? "nothing new was imported, the workspace had both logs already"
                        : String.format(
                                Locale.ROOT,
                                "%s of two real rewrites read and compared in %.1f s",
                                Figures.size(outcome.report().bytes()),
                                outcome.report().seconds());
        console.println(
                console.paint(
                        Ink.BOLD,
                        String.format(
                                Locale.ROOT,
                                "%,d exchanges, %,d mismatched, %s",
                                exchanges,
                                mismatched,
                                Amounts.count(outcome.groups().size(), "group"))));
        console.println(console.paint(Ink.FAINT, work));
    }

    private static String parity(EndpointRow row) {
        Double rate = row.rate();
        if (rate == null) {
            return "unknown";
        }
        int full = (int) Math.floor((1 - rate) * BAR);
        return "█".repeat(full)
                + "░".repeat(BAR - full)
                + String.format(Locale.ROOT, " %5.1f %%", (1 - rate) * 100);
    }

    private static String names(List<EndpointRow> endpoints) {
        return String.join(
                ", ",
                endpoints.stream()
                        .filter(row -> row.mismatched() == 0)
                        .map(row -> row.endpoint().name())
                        .toList());
    }

    private void groups(List<GroupRow> groups) {
        GroupListing.LISTING.print(
                console, OutputFormat.table, groups.stream().limit(MOST_GROUPS).toList());
        if (groups.size() > MOST_GROUPS) {
            console.println();
            console.println(
                    console.paint(
                            Ink.FAINT,
                            "… and "
                                    + Amounts.count(groups.size() - MOST_GROUPS, "smaller group")));
        }
    }

    private void files(Outcome outcome) {
        written("logs", "the two logs, as the workbench imports them");
        written(
                outcome.ruleFile().getFileName().toString(),
                Amounts.count(outcome.proposed().size(), "rule")
                        + " for groups that are usually harmless; not applied yet");
        written(
                "tickets",
                Amounts.count(outcome.tickets().size(), "ticket")
                        + " about the largest of the other groups");
        written(
                outcome.htmlReport().getFileName().toString(),
                "the whole report, one file, for any browser");
    }

    private void written(String name, String what) {
        console.println("  " + TextWidth.padEnd(folder.resolve(name).toString(), 34) + " " + what);
    }

    private void next(Outcome outcome) {
        String parity = "  parity --workspace " + ShellWord.of(folder.toString()) + " ";
        console.println("Next:");
        outcome.groups().stream()
                .findFirst()
                .ifPresent(
                        group -> console.println(parity + "show " + GroupListing.shortId(group)));
        console.println(parity + "groups cause:unexplained");
        console.println(parity + "rules import " + ShellWord.of(outcome.ruleFile().toString()));
        console.println(parity + "     opens it on the desktop");
    }
}
