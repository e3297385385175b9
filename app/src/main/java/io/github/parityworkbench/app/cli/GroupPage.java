package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.ShellWord;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.Evidence;
import io.github.parityworkbench.diff.group.Evidence.Counterpart;
import io.github.parityworkbench.diff.group.Evidence.MappedValue;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.TriageEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a group on a terminal: its numbers, why, and real values. */
final class GroupPage {
    private static final int LABEL = 12;
    private static final int MOST_VALUES = 12;
    private static final int MOST_DIFFERENCES_OF_A_SAMPLE = 3;

    private final Console console;

    GroupPage(Console console) {
        this.console = console;
    }

    void print(
            GroupRow group,
            GroupAggregate aggregate,
            List<SampleRow> samples,
            List<TriageEvent> history) {
        console.println(console.paint(Ink.BOLD, "Group " + group.id()) + "  " + status(group));
        line("endpoint", group.key().endpoint().name());
        line("path", group.key().place());
        if (group.field() != null) {
            line("field", group.field());
        }
        line("kind", group.key().kind().label());
        line("exchanges", exchanges(group));
        line("differences", String.format(Locale.ROOT, "%,d", group.occurrences()));
        if (group.firstSeen() != null) {
            line("seen", group.firstSeen() + " to " + group.lastSeen());
        }
        if (group.noiseShare() > 0) {
            line(
                    "noise",
                    Column.percent(group.noiseShare()) + " of them differ in the old system too");
        }
        if (group.ignoredBy() != null) {
            line("ignored by", "rule " + group.ignoredBy());
        }
        if (group.ticket() != null) {
            line("ticket", group.ticket());
        }
        if (group.assignee() != null) {
            line("assignee", group.assignee());
        }
        if (!group.labels().isEmpty()) {
            line("labels", String.join(", ", group.labels()));
        }
        if (group.note() != null) {
            note(group.note());
        }
        cause(aggregate);
        values(aggregate.evidence());
        history(history);
        samples(samples);
    }

    private static String status(GroupRow group) {
        String status = group.status().label();
        GroupVerdict verdict = group.verdict();
        if (group.snoozeEnded()) {
            return status + " (was " + verdict.text() + ")";
        }
        return verdict.status() == group.status() && verdict.fixedBefore() == null
                ? verdict.text()
                : status;
    }

    /** Each line of a note under the other. */
    private void note(String note) {
        String label = "note";
        for (String line : note.lines().toList()) {
            line(label, line);
            label = "";
        }
    }

    private void history(List<TriageEvent> history) {
        if (history.isEmpty()) {
            return;
        }
        heading("History");
        for (TriageEvent event : history) {
            console.println(
                    TextWidth.oneLine(
                            "  "
                                    + HistoryListing.second(event)
                                    + "  "
                                    + (event.by() == null ? "" : event.by() + ": ")
                                    + HistoryListing.words(event.about(), event.value())));
        }
    }

    private static String exchanges(GroupRow group) {
        String count = String.format(Locale.ROOT, "%,d", group.exchanges());
        return group.rate() == null
                ? count
                : count + " (" + Column.percent(group.rate()) + " of the endpoint's)";
    }

    private void cause(GroupAggregate aggregate) {
        Cause cause = aggregate.cause();
        Evidence evidence = aggregate.evidence();
        painted("cause", console.paint(Ink.BOLD, cause.label()));
        line("", cause.explanation());
        Map<Cause, Long> shares = evidence.shares();
        if (!shares.isEmpty() && !(shares.size() == 1 && shares.containsKey(cause))) {
            line("by itself", shares(shares, aggregate.occurrences()));
        }
        if (evidence.offset() != null) {
            line("offset", "always " + evidence.offset().toPlainString());
        }
        if (cause == Cause.CLOCK_SKEW && evidence.nearExchange() > 0) {
            line(
                    "clock",
                    "both near the time of the exchange, "
                            + Amounts.count(evidence.nearExchange(), "time"));
        }
        Counterpart counterpart = evidence.counterpart();
        if (counterpart != null) {
            line(
                    "same value",
                    counterpart.path() + ", " + Amounts.count(counterpart.occurrences(), "time"));
        }
        List<String> distinct = new ArrayList<>();
        addDistinct(distinct, evidence.distinctControl(), "control");
        addDistinct(distinct, evidence.distinctCandidate(), "candidate");
        if (!distinct.isEmpty()) {
            line("distinct", "about " + String.join(", ", distinct));
        }
    }

    /** A group of missing or extra values has none on the other side. */
    private static void addDistinct(List<String> distinct, long values, String side) {
        if (values > 0) {
            distinct.add(Amounts.count(values, "value") + " in " + side);
        }
    }

    private static String shares(Map<Cause, Long> shares, long occurrences) {
        return shares.entrySet().stream()
                .map(
                        share ->
                                share.getKey().label()
                                        + " "
                                        + Column.percent((double) share.getValue() / occurrences))
                .collect(Collectors.joining(", "));
    }

    private void values(Evidence evidence) {
        if (evidence.mapping().isEmpty()) {
            return;
        }
        heading("Values");
        int half = half();
        evidence.mapping().stream()
                .limit(MOST_VALUES)
                .forEach(pair -> console.println(value(pair, half)));
        if (evidence.mapping().size() > MOST_VALUES) {
            console.println("  … and " + (evidence.mapping().size() - MOST_VALUES) + " more");
        }
    }

    private static String value(MappedValue pair, int half) {
        return "  "
                + value(pair.control(), half)
                + " → "
                + value(pair.candidate(), half)
                + String.format(Locale.ROOT, " %,7d ×", pair.occurrences());
    }

    private static String value(String json, int half) {
        return TextWidth.padEnd(TextWidth.cutEnd(TextWidth.oneLine(json), half), half);
    }

    private int half() {
        return (console.columns() - 16) / 2;
    }

    private void samples(List<SampleRow> samples) {
        if (samples.isEmpty()) {
            return;
        }
        heading("Samples");
        for (SampleRow sample : samples) {
            String time = sample.timestamp() == null ? "" : "  " + sample.timestamp();
            console.println(
                    "  " + console.paint(Ink.CYAN, TextWidth.oneLine(sample.exchangeId())) + time);
            sample.differences().stream()
                    .limit(MOST_DIFFERENCES_OF_A_SAMPLE)
                    .forEach(this::difference);
            int more = sample.differences().size() - MOST_DIFFERENCES_OF_A_SAMPLE;
            if (more > 0) {
                console.println("    … and " + more + " more of this group");
            }
        }
        console.println();
        console.println("Both answers side by side: " + showing(samples.get(0).exchangeId()));
    }

    /** The command that shows the exchange, safe to be pasted whatever its id is. */
    private static String showing(String exchangeId) {
        return "parity show "
                + (exchangeId.startsWith("-") ? "-- " : "")
                + ShellWord.of(TextWidth.oneLine(exchangeId));
    }

    private void difference(ClassifiedDifference each) {
        int half = half();
        String control = shown(each.difference().control(), half);
        String candidate = shown(each.difference().candidate(), half);
        console.println(
                "    "
                        + TextWidth.cutMiddle(
                                each.difference().path().toString(), console.columns() - 4));
        console.println(
                "      "
                        + console.paint(Ink.RED, control)
                        + " → "
                        + console.paint(Ink.GREEN, candidate));
    }

    private static String shown(@Nullable JsonText value, int half) {
        return TextWidth.cutEnd(TextWidth.oneLine(DifferenceListing.shown(value)), half);
    }

    private void heading(String text) {
        console.println();
        console.println(console.paint(Ink.BOLD, text));
    }

    private void line(String label, String text) {
        painted(label, TextWidth.oneLine(text));
    }

    private void painted(String label, String text) {
        console.println(
                "  " + console.paint(Ink.FAINT, TextWidth.padEnd(label, LABEL)) + " " + text);
    }
}
