package io.github.parityworkbench.app.export.report;

import io.github.parityworkbench.app.export.Excerpt;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.export.Markdown;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.report.ReportData.EndpointFacts;
import io.github.parityworkbench.app.export.report.ReportData.GroupFacts;
import java.util.List;
import java.util.Optional;

/** The report as Markdown, for a wiki or a comment. */
public final class MarkdownReport implements ReportFormat {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String extension() {
        return ".md";
    }

    @Override
    public String write(ReportData data) {
        StringBuilder text = new StringBuilder();
        text.append("# Parity report: ").append(Markdown.code(data.title())).append("\n\n");
        text.append(
                "%s of %s exchanges mismatched (rate %s), in %s groups; %s records could not be read.\n"
                        .formatted(
                                Figures.count(data.mismatched()),
                                Figures.count(data.exchanges()),
                                Figures.rate(data.rate()),
                                Figures.count(data.groups().size()),
                                Figures.count(data.problems())));
        text.append("Made ").append(data.createdAt()).append(".\n\n");
        text.append("| endpoint | exchanges | mismatched | rate | open groups | state | ready |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | --- | --- |\n");
        data.endpoints().forEach(endpoint -> appendRow(text, endpoint));
        data.endpoints().forEach(endpoint -> appendGroups(text, endpoint, data));
        return text.toString();
    }

    private static void appendRow(StringBuilder text, EndpointFacts endpoint) {
        text.append(
                "| %s | %s | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                Markdown.cell(endpoint.endpoint().name()),
                                Figures.count(endpoint.exchanges()),
                                Figures.count(endpoint.mismatched()),
                                Figures.rate(endpoint.rate()),
                                Figures.count(endpoint.open()),
                                endpoint.state() == null ? "" : Markdown.cell(endpoint.state()),
                                endpoint.ready() ? "yes" : ""));
    }

    private static void appendGroups(StringBuilder text, EndpointFacts endpoint, ReportData data) {
        List<GroupFacts> groups = data.groupsOf(endpoint.endpoint());
        if (groups.isEmpty()) {
            return;
        }
        text.append("\n## ").append(Markdown.code(endpoint.endpoint().name())).append("\n\n");
        text.append("| path | part | kind | cause | differences | exchanges | status | group |\n");
        text.append("| --- | --- | --- | --- | ---: | ---: | --- | --- |\n");
        for (GroupFacts group : groups) {
            text.append(
                    "| %s | %s | %s | %s | %s | %s | %s | `%s` |\n"
                            .formatted(
                                    Markdown.cell(group.key().path().toString()),
                                    group.key().part().label(),
                                    group.key().kind().label(),
                                    group.cause().label(),
                                    Figures.count(group.occurrences()),
                                    Figures.count(group.exchanges()),
                                    group.status(),
                                    group.key().id()));
        }
        groups.forEach(group -> appendSample(text, group));
    }

    private static void appendSample(StringBuilder text, GroupFacts group) {
        Optional<Sample> sample = group.sample().get();
        if (sample.isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(sample.get());
        text.append("\n### ").append(Markdown.code(group.key().path().toString()));
        text.append(' ').append(group.key().kind().label()).append("\n\n");
        text.append("Control (old):\n\n").append(side(excerpt.control()));
        text.append("\nCandidate (new):\n\n").append(side(excerpt.candidate()));
        if (excerpt.masked()) {
            text.append("\nThe values are masked, since they are secrets by their name or look.\n");
        }
    }

    private static String side(String json) {
        return json.isEmpty() ? "Nothing here.\n" : Markdown.block("json", json);
    }
}
