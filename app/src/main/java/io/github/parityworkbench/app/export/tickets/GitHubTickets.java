package io.github.parityworkbench.app.export.tickets;

import io.github.parityworkbench.app.export.Curl;
import io.github.parityworkbench.app.export.Excerpt;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.export.Markdown;
import io.github.parityworkbench.app.export.Masking;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.Evidence;
import io.github.parityworkbench.diff.group.Evidence.CutLengths;
import io.github.parityworkbench.diff.group.Evidence.MappedValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tickets as GitHub Markdown, one file a group: the title as its heading, then the ticket. */
public final class GitHubTickets implements TicketTarget {
    private static final int SAMPLE_IDS = 10;
    private static final int MAPPED_VALUES = 10;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public List<TicketFile> write(List<TicketFacts> groups) {
        return groups.stream()
                .map(facts -> new TicketFile("parity-" + facts.key().id() + ".md", text(facts)))
                .toList();
    }

    private static String text(TicketFacts facts) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# Parity: %s %s %s (%s)\n\n"
                        .formatted(
                                Markdown.code(facts.key().endpoint().name()),
                                Markdown.code(facts.key().path().toString()),
                                facts.what(),
                                Figures.count(facts.occurrences())));
        appendNumbers(text, facts);
        appendEvidence(text, facts);
        facts.samples().stream().findFirst().ifPresent(sample -> appendSample(text, sample));
        appendWhere(text, facts);
        return text.toString();
    }

    private static void appendNumbers(StringBuilder text, TicketFacts facts) {
        line(text, "Endpoint", Markdown.code(facts.key().endpoint().name()));
        line(
                text,
                "Where",
                facts.key().part().label() + ", " + Markdown.code(facts.key().path().toString()));
        if (facts.evidence() != null && !facts.evidence().fields().isEmpty()) {
            line(text, "Field", Markdown.code(String.join(", ", facts.evidence().fields())));
        }
        line(text, "Kind", facts.key().kind().label());
        line(
                text,
                "Cause",
                facts.cause().label() + ": " + Markdown.plain(facts.cause().explanation()));
        line(text, "Differences", Figures.count(facts.occurrences()));
        line(
                text,
                "Exchanges",
                Figures.count(facts.exchanges())
                        + (facts.rate() == null
                                ? " (of an unknown total)"
                                : " (" + Figures.rate(facts.rate()) + " of the endpoint's)"));
        if (facts.firstSeen() != null && facts.lastSeen() != null) {
            line(text, "Seen", "from " + facts.firstSeen() + " to " + facts.lastSeen());
        }
        text.append('\n');
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append("- **").append(what).append(":** ").append(value).append('\n');
    }

    private static void appendEvidence(StringBuilder text, TicketFacts facts) {
        Evidence evidence = facts.evidence();
        if (evidence == null) {
            return;
        }
        if (evidence.counterpart() != null) {
            text.append(
                    "The same value is found at %s, %s times.\n\n"
                            .formatted(
                                    Markdown.code(evidence.counterpart().path().toString()),
                                    Figures.count(evidence.counterpart().occurrences())));
        }
        if (evidence.offset() != null) {
            text.append(
                    "The candidate is always apart from control by %s.\n\n"
                            .formatted(Markdown.code(evidence.offset().toPlainString())));
        }
        CutLengths cut = evidence.cut();
        if (cut != null) {
            text.append(
                    "The shorter texts are cut off after %s characters.\n\n".formatted(range(cut)));
        }
        if (facts.cause() == Cause.ENUM_MAPPING && !evidence.mapping().isEmpty()) {
            appendMapping(text, facts.key().path(), evidence.mapping());
        }
    }

    private static String range(CutLengths cut) {
        String shortest = Figures.count(cut.shortest());
        return cut.shortest() == cut.longest()
                ? shortest
                : shortest + " to " + Figures.count(cut.longest());
    }

    private static void appendMapping(
            StringBuilder text, FieldPath path, List<MappedValue> mapping) {
        text.append("| control | candidate | times |\n| --- | --- | ---: |\n");
        for (MappedValue pair : mapping.subList(0, Math.min(MAPPED_VALUES, mapping.size()))) {
            text.append(
                    "| %s | %s | %s |\n"
                            .formatted(
                                    Markdown.cell(masked(pair.control(), path)),
                                    Markdown.cell(masked(pair.candidate(), path)),
                                    Figures.count(pair.occurrences())));
        }
        text.append('\n');
    }

    private static String masked(String json, FieldPath path) {
        return Masking.json(JsonText.of(json), path);
    }

    private static void appendSample(StringBuilder text, Sample sample) {
        Excerpt excerpt = Excerpt.of(sample);
        text.append("## One of them\n\n");
        text.append("Control (old):\n\n").append(side(excerpt.control()));
        text.append("\nCandidate (new):\n\n").append(side(excerpt.candidate()));
        if (excerpt.masked()) {
            text.append("\nThe values are masked, since they are secrets by their name or look.\n");
        }
        Optional<String> curl = Curl.line(sample.exchange().request());
        curl.ifPresent(
                line -> {
                    text.append("\nThe request, with secrets masked");
                    if (line.contains("$BASE_URL")) {
                        text.append("; set `BASE_URL` to either system's address");
                    }
                    text.append(":\n\n").append(Markdown.block("sh", line));
                });
        text.append('\n');
    }

    private static String side(String json) {
        return json.isEmpty() ? "Nothing here.\n" : Markdown.block("json", json);
    }

    private static void appendWhere(StringBuilder text, TicketFacts facts) {
        text.append("## In Parity Workbench\n\n");
        text.append(Markdown.block("sh", "parity show " + facts.key().id()));
        if (!facts.samples().isEmpty()) {
            text.append("\nExchanges: ").append(sampleIds(facts)).append('\n');
        }
    }

    private static String sampleIds(TicketFacts facts) {
        return facts.samples().stream()
                .map(sample -> sample.exchange().id())
                .distinct()
                .limit(SAMPLE_IDS)
                .map(Markdown::code)
                .collect(Collectors.joining(", "));
    }
}
