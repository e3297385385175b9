package io.github.parityworkbench.app.export.tickets;

import io.github.parityworkbench.app.export.Curl;
import io.github.parityworkbench.app.export.Excerpt;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.export.Masking;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.tickets.Markup.Language;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.Evidence;
import io.github.parityworkbench.diff.group.Evidence.CutLengths;
import io.github.parityworkbench.diff.group.Evidence.MappedValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a ticket says, whatever tracker it is for. */
final class TicketText {
    private static final int SAMPLE_IDS = 10;
    private static final int MAPPED_VALUES = 10;

    private final Markup markup;
    private final StringBuilder text = new StringBuilder();

    private TicketText(Markup markup) {
        this.markup = markup;
    }

    /** The title in plain words, on one line. */
    static String title(TicketFacts facts) {
        return title(facts, facts.key().endpoint().name(), facts.key().path().toString());
    }

    /** The title with what comes from the log as code. */
    static String title(TicketFacts facts, Markup markup) {
        return title(
                facts,
                markup.code(facts.key().endpoint().name()),
                markup.code(facts.key().path().toString()));
    }

    private static String title(TicketFacts facts, String endpoint, String path) {
        return "Parity: %s %s %s (%s)"
                .formatted(endpoint, path, facts.what(), Figures.count(facts.occurrences()));
    }

    /** Everything but the title: numbers, evidence, a minimal pair, the request. */
    static String body(TicketFacts facts, Markup markup) {
        TicketText ticket = new TicketText(markup);
        ticket.appendNumbers(facts);
        ticket.appendEvidence(facts);
        facts.samples().stream().findFirst().ifPresent(ticket::appendSample);
        ticket.appendWhere(facts);
        return ticket.text.toString();
    }

    private void appendNumbers(TicketFacts facts) {
        text.append("The new system answers differently from the old one.\n\n");
        line("Endpoint", markup.code(facts.key().endpoint().name()));
        line(
                "Where",
                facts.key().part().label() + ", " + markup.code(facts.key().path().toString()));
        if (facts.evidence() != null && !facts.evidence().fields().isEmpty()) {
            line("Field", markup.code(String.join(", ", facts.evidence().fields())));
        }
        line("Kind", facts.key().kind().label());
        line("Cause", markup.plain(facts.cause().label() + ": " + facts.cause().explanation()));
        line("Differences", Figures.count(facts.occurrences()));
        line(
                "Exchanges",
                Figures.count(facts.exchanges())
                        + (facts.rate() == null
                                ? " (of an unknown total)"
                                : " (" + Figures.rate(facts.rate()) + " of the endpoint's)"));
        if (facts.firstSeen() != null && facts.lastSeen() != null) {
            line("Seen", "from " + facts.firstSeen() + " to " + facts.lastSeen());
        }
        text.append('\n');
    }

    private void line(String what, String value) {
        text.append(markup.item(what, value));
    }

    private void appendEvidence(TicketFacts facts) {
        Evidence evidence = facts.evidence();
        if (evidence == null) {
            return;
        }
        if (evidence.counterpart() != null) {
            text.append(
                    "The same value is found at %s, %s times.\n\n"
                            .formatted(
                                    markup.code(evidence.counterpart().path().toString()),
                                    Figures.count(evidence.counterpart().occurrences())));
        }
        if (evidence.offset() != null) {
            text.append(
                    "The candidate is always apart from control by %s.\n\n"
                            .formatted(markup.code(evidence.offset().toPlainString())));
        }
        if (facts.cause() == Cause.CLOCK_SKEW && evidence.nearExchange() > 0) {
            text.append(
                    ("In %s differences both times are near that of the exchange: each system read"
                                    + " its clock for the answer.\n\n")
                            .formatted(Figures.count(evidence.nearExchange())));
        }
        CutLengths cut = evidence.cut();
        if (cut != null) {
            text.append(
                    "The shorter texts are cut off after %s characters.\n\n".formatted(range(cut)));
        }
        if (facts.cause() == Cause.ENUM_MAPPING && !evidence.mapping().isEmpty()) {
            appendMapping(facts.key().path(), evidence.mapping());
        }
    }

    private static String range(CutLengths cut) {
        String shortest = Figures.count(cut.shortest());
        return cut.shortest() == cut.longest()
                ? shortest
                : shortest + " to " + Figures.count(cut.longest());
    }

    private void appendMapping(FieldPath path, List<MappedValue> mapping) {
        text.append(markup.head(List.of("control", "candidate", "times")));
        for (MappedValue pair : mapping.subList(0, Math.min(MAPPED_VALUES, mapping.size()))) {
            text.append(
                    markup.row(
                            List.of(masked(pair.control(), path), masked(pair.candidate(), path)),
                            Figures.count(pair.occurrences())));
        }
        text.append('\n');
    }

    private static String masked(String json, FieldPath path) {
        return Masking.json(JsonText.of(json), path);
    }

    private void appendSample(Sample sample) {
        Excerpt excerpt = Excerpt.of(sample);
        text.append(markup.heading("One of them")).append('\n');
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
                        text.append("; set ")
                                .append(markup.code("BASE_URL"))
                                .append(" to either system's address");
                    }
                    text.append(":\n\n").append(markup.block(Language.SHELL, line));
                });
        text.append('\n');
    }

    private String side(String json) {
        return json.isEmpty() ? "Nothing here.\n" : markup.block(Language.JSON, json);
    }

    private void appendWhere(TicketFacts facts) {
        text.append(markup.heading("In Parity Workbench")).append('\n');
        text.append(markup.block(Language.SHELL, "parity show " + facts.key().id()));
        if (!facts.samples().isEmpty()) {
            text.append("\nExchanges: ").append(sampleIds(facts)).append('\n');
        }
    }

    private String sampleIds(TicketFacts facts) {
        return facts.samples().stream()
                .map(sample -> sample.exchange().id())
                .distinct()
                .limit(SAMPLE_IDS)
                .map(markup::code)
                .collect(Collectors.joining(", "));
    }
}
