package io.github.parityworkbench.app.export.report;

import io.github.parityworkbench.app.export.Excerpt;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.report.ReportData.EndpointFacts;
import io.github.parityworkbench.app.export.report.ReportData.GroupFacts;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The report as one HTML file that needs nothing beside it: no script, no font, no network, which
 * its content policy forbids as well. Light or dark as the reader's system is.
 */
public final class HtmlReport implements ReportFormat {
    private static final String STYLE = resource("report.css");

    private static final String UNDECIDED = "new";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            """;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return ".html";
    }

    @Override
    public String write(ReportData data) {
        Html html = new Html();
        html.addRaw(HEAD)
                .add("<title>Parity report: {}</title>\n", data.title())
                .addRaw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n")
                .add("<header>\n<h1>Parity report</h1>\n<p>{}, ", data.title())
                .add(
                        "<time datetime=\"{}\">{}</time></p>\n</header>\n<main>\n",
                        data.createdAt(),
                        MOMENT.format(data.createdAt()));
        addTotals(html, data);
        addEndpoints(html, data);
        data.endpoints().forEach(endpoint -> addGroups(html, endpoint, data));
        return html.addRaw("</main>\n</body>\n</html>\n").toString();
    }

    private static void addTotals(Html html, ReportData data) {
        html.addRaw("<dl class=\"totals\">\n");
        addTotal(html, "exchanges", Figures.count(data.exchanges()));
        addTotal(html, "mismatched", Figures.count(data.mismatched()));
        addTotal(html, "rate", Figures.rate(data.rate()));
        addTotal(html, "groups", Figures.count(data.groups().size()));
        addTotal(
                html,
                "endpoints ready",
                Figures.count(data.ready()) + " of " + Figures.count(data.endpoints().size()));
        addTotal(html, "unreadable records", Figures.count(data.problems()));
        html.addRaw("</dl>\n");
    }

    private static void addTotal(Html html, String what, String value) {
        html.add("<div><dt>{}</dt><dd>{}</dd></div>\n", what, value);
    }

    private static void addEndpoints(Html html, ReportData data) {
        html.addRaw(
                """
                <h2>Endpoints</h2>
                <div class="wide"><table>
                <thead><tr><th>endpoint</th><th class="number">exchanges</th><th class="number">mismatched</th>\
                <th class="number">rate</th><th></th><th class="number">open groups</th><th>state</th><th></th></tr></thead>
                <tbody>
                """);
        for (EndpointFacts endpoint : data.endpoints()) {
            String name = endpoint.endpoint().name();
            html.addRaw("<tr><th scope=\"row\">");
            if (data.groupsOf(endpoint.endpoint()).isEmpty()) {
                html.add("{}", name);
            } else {
                html.add("<a href=\"#{}\">{}</a>", anchor(endpoint, data), name);
            }
            html.add(
                    "</th><td class=\"number\">{}</td><td class=\"number\">{}</td>"
                            + "<td class=\"number\">{}</td><td>",
                    Figures.count(endpoint.exchanges()),
                    Figures.count(endpoint.mismatched()),
                    Figures.rate(endpoint.rate()));
            if (endpoint.rate() != null) {
                html.add(
                        "<span class=\"bar\" aria-hidden=\"true\"><i"
                                + " style=\"width:{}%\"></i></span>",
                        String.format(Locale.ROOT, "%.1f", 100 * endpoint.rate()));
            }
            html.add(
                    "</td><td class=\"number\">{}</td><td>{}</td>",
                    Figures.count(endpoint.open()),
                    endpoint.state() == null ? "" : endpoint.state());
            html.addRaw(
                    endpoint.ready()
                            ? "<td><span class=\"ready\">✓ ready</span></td></tr>\n"
                            : "<td></td></tr>\n");
        }
        html.addRaw("</tbody>\n</table></div>\n");
    }

    private static String anchor(EndpointFacts endpoint, ReportData data) {
        return "endpoint-" + data.endpoints().indexOf(endpoint);
    }

    private static void addGroups(Html html, EndpointFacts endpoint, ReportData data) {
        List<GroupFacts> groups = data.groupsOf(endpoint.endpoint());
        if (groups.isEmpty()) {
            return;
        }
        html.add(
                "<section id=\"{}\">\n<h2>{}</h2>\n",
                anchor(endpoint, data),
                endpoint.endpoint().name());
        groups.forEach(group -> addGroup(html, group));
        html.addRaw("</section>\n");
    }

    private static void addGroup(Html html, GroupFacts group) {
        Kind kind = group.key().kind();
        html.add("<details id=\"group-{}\">\n<summary>", group.key().id())
                .add(
                        "<span class=\"kind {}\">{} {}</span> ",
                        kind.label(),
                        kind.glyph(),
                        kind.label())
                .add("<code class=\"path\">{}</code> ", group.key().path());
        if (group.cause() != Cause.UNEXPLAINED) {
            html.add("<span class=\"cause\">{}</span> ", group.cause().label());
        }
        if (!group.status().equals(UNDECIDED)) {
            html.add("<span class=\"status\">{}</span> ", group.status());
        }
        html.add(
                        "<span class=\"counts\">{}: {} in {}</span></summary>\n",
                        group.key().part().label(),
                        counted(group.occurrences(), "difference"),
                        counted(group.exchanges(), "exchange"))
                .add("<p>{}</p>\n", group.cause().explanation())
                .add(
                        "<p class=\"facts\">rate {}, status {}",
                        Figures.rate(group.rate()),
                        group.status());
        if (group.assignee() != null) {
            html.add(", assigned to {}", group.assignee());
        }
        if (group.ticket() != null) {
            html.add(", ticket {}", group.ticket());
        }
        if (group.field() != null) {
            html.add(", field <code>{}</code>", group.field());
        }
        if (group.firstSeen() != null && group.lastSeen() != null) {
            html.add(", seen from {} to {}", group.firstSeen(), group.lastSeen());
        }
        html.add(", <code>parity show {}</code></p>\n", group.key().id());
        addSample(html, group);
        html.addRaw("</details>\n");
    }

    private static void addSample(Html html, GroupFacts group) {
        Optional<Sample> sample = group.sample().get();
        if (sample.isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(sample.get());
        List<String> control = excerpt.control().lines().toList();
        List<String> candidate = excerpt.candidate().lines().toList();
        LineMarks marks = LineMarks.of(control, candidate);
        html.addRaw("<div class=\"pair\">\n");
        addSide(html, "control (old)", control, marks.control(), "−", "missing");
        addSide(html, "candidate (new)", candidate, marks.candidate(), "+", "extra");
        html.addRaw("</div>\n")
                .add(
                        "<p class=\"facts\">from exchange <code>{}</code>",
                        sample.get().exchange().id())
                .add(excerpt.masked() ? "; its values are masked as secrets</p>\n" : "</p>\n");
    }

    private static void addSide(
            Html html, String title, List<String> lines, BitSet marks, String glyph, String style) {
        html.add("<figure><figcaption>{}</figcaption><pre>", title);
        for (int i = 0; i < lines.size(); i++) {
            if (marks.get(i)) {
                html.add("<b class=\"{}\">{} {}</b>", style, glyph, lines.get(i));
            } else {
                html.add("<span>  {}</span>", lines.get(i));
            }
        }
        html.addRaw(
                lines.isEmpty()
                        ? "<span>nothing here</span></pre></figure>\n"
                        : "</pre></figure>\n");
    }

    private static String counted(long count, String what) {
        return Figures.count(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
