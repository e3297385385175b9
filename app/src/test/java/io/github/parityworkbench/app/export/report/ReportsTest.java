package io.github.parityworkbench.app.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.Samples;
import io.github.parityworkbench.app.export.report.ReportData.EndpointFacts;
import io.github.parityworkbench.app.export.report.ReportData.GroupFacts;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportsTest {
    private static final String EVIL = "<script>alert('x')</script>\"&`|#";
    private static final Endpoint KNOWN = new Endpoint("GET /items/{id}");
    private static final Endpoint UNKNOWN = new Endpoint(EVIL);

    @Test
    void everyFormatTellsTheNumbersAndTheSample() {
        for (String name : List.of("html", "markdown", "csv", "json")) {
            ReportFormat format = ReportFormats.named(name);
            assertThat(format.write(data()))
                    .as(name)
                    .contains("GET /items/{id}", "$.items[*].price", "number-vs-string", "12.50")
                    .doesNotContain("hunter2");
            assertThat(format.name()).isEqualTo(name);
        }
        assertThatThrownBy(() -> ReportFormats.named("pdf"))
                .hasMessageContaining("html, markdown, csv, json");
    }

    @Test
    void anUnknownRateIsNeverANumber() throws IOException {
        ReportData data =
                new ReportData(
                        "x",
                        Instant.EPOCH,
                        List.of(new EndpointFacts(UNKNOWN, 5, 5, null, null, 1, false)),
                        List.of(),
                        0);

        assertThat(new HtmlReport().write(data))
                .contains("<dd>unknown</dd>")
                .doesNotContain("<dd>100", "<td class=\"number\">100", "class=\"bar\"");
        assertThat(new MarkdownReport().write(data)).contains("rate unknown").doesNotContain("%");
        JsonNode json = new ObjectMapper().readTree(new JsonReport().write(data));
        assertThat(json.get("rate").isNull()).isTrue();
        assertThat(json.at("/endpoints/0/rate").isNull()).isTrue();
    }

    @Test
    void htmlIsWellFormedAndHasNoMarkupOfTheLog() throws Exception {
        String html = new HtmlReport().write(data());

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;x&#39;)");
        // The report closes all its elements but the void ones of its head, so it can be read as
        // XML.
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        assertThat(
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new InputSource(new StringReader(xml)))
                                .getElementsByTagName("details")
                                .getLength())
                .isEqualTo(2);
    }

    @Test
    void htmlNeedsNothingBesideIt() {
        assertThat(new HtmlReport().write(data()))
                .contains("default-src 'none'")
                .doesNotContain("http://", "https://", "src=", "@import", "url(");
    }

    @Test
    void whoDecidesSeesWhatIsReadyAndWhatStandsInTheWay() {
        assertThat(new HtmlReport().write(data()))
                .contains("<dt>endpoints ready</dt><dd>1 of 2</dd>")
                .containsOnlyOnce("✓ ready")
                .contains("<span class=\"status\">bug</span>", "assigned to ada")
                .doesNotContain("<span class=\"status\">new</span>")
                .contains(">2026-03-03 00:00 UTC</time>");
        assertThat(new MarkdownReport().write(data()))
                .contains("| 100 | 40 | 40% | 0 | `side-by-side` | yes |")
                .contains("| 5 | 5 | 100% | 1 |");
    }

    @Test
    void htmlMarksTheLinesThatDiffer() {
        assertThat(new HtmlReport().write(data()))
                .contains("<b class=\"missing\">−   &quot;price&quot;: 12.50</b>")
                .contains("<b class=\"extra\">+   &quot;price&quot;: &quot;12.50&quot;</b>")
                .contains("<span>    &quot;id&quot;: 7,</span>");
    }

    @Test
    void jsonHasTheMembersOfTheListings() throws IOException {
        JsonNode json = new ObjectMapper().readTree(new JsonReport().write(data()));

        assertThat(json.get("exchanges").asLong()).isEqualTo(105);
        assertThat(json.at("/groups/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "endpoint",
                        "part",
                        "path",
                        "kind",
                        "cause",
                        "exchanges",
                        "occurrences",
                        "rate",
                        "firstSeen",
                        "lastSeen",
                        "status",
                        "ticket",
                        "field",
                        "assignee",
                        "labels",
                        "sample");
        assertThat(json.at("/endpoints/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "endpoint", "exchanges", "mismatched", "rate", "state", "open", "ready");
        assertThat(json.at("/groups/0/firstSeen").isNull()).isTrue();
    }

    @Test
    void markdownTablesKeepTheirColumnsWhateverTheNames() {
        assertThat(new MarkdownReport().write(data()).lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(
                        line -> {
                            int bars = line.replace("\\|", "").replaceAll("[^|]", "").length();
                            assertThat(bars).isIn(8, 9);
                        });
    }

    @Test
    void csvHasOneLineAGroup() {
        assertThat(new CsvReport().write(data()).split("\r\n"))
                .hasSize(3)
                .satisfies(
                        lines ->
                                assertThat(lines[1])
                                        .contains("GET /items/{id},body,$.items[*].price,type")
                                        .endsWith("bug,,12.50,\"\"\"12.50\"\"\""));
    }

    @Test
    void linesAreMarkedThatTheOtherSideLacks() {
        LineMarks marks = LineMarks.of(List.of("a", "b,", "c"), List.of("b", "c", "d"));

        assertThat(marks.control().stream()).containsExactly(0);
        assertThat(marks.candidate().stream()).containsExactly(2);
    }

    static ReportData data() {
        Sample price =
                Samples.of(
                        "e1",
                        Request.UNKNOWN,
                        "{\"items\":[{\"id\":7,\"token\":\"hunter2\",\"price\":12.50}]}",
                        "{\"items\":[{\"id\":7,\"token\":\"hunter2\",\"price\":\"12.50\"}]}",
                        "$.items[0].price",
                        Kind.TYPE,
                        "12.50",
                        "\"12.50\"");
        Sample evil =
                Samples.of(
                        EVIL,
                        Request.UNKNOWN,
                        "\"</pre><script>\"",
                        "\"x\"",
                        "$",
                        Kind.VALUE,
                        "\"</pre><script>\"",
                        "\"x\"");
        return new ReportData(
                "json-server 0.17 to 1.0",
                Instant.parse("2026-03-03T00:00:00Z"),
                List.of(
                        new EndpointFacts(KNOWN, 100, 40, 0.4, "side-by-side", 0, true),
                        new EndpointFacts(UNKNOWN, 5, 5, 1.0, EVIL, 1, false)),
                List.of(
                        new GroupFacts(
                                new GroupKey(
                                        KNOWN,
                                        Part.BODY,
                                        FieldPath.parse("$.items[*].price"),
                                        Kind.TYPE),
                                Cause.NUMBER_VS_STRING,
                                40,
                                120,
                                0.4,
                                null,
                                null,
                                "bug",
                                "ada",
                                List.of("billing"),
                                null,
                                "Item.price",
                                () -> Optional.of(price)),
                        new GroupFacts(
                                new GroupKey(
                                        UNKNOWN,
                                        Part.BODY,
                                        FieldPath.ROOT.member(EVIL),
                                        Kind.VALUE),
                                Cause.UNEXPLAINED,
                                5,
                                5,
                                1.0,
                                Instant.EPOCH,
                                Instant.EPOCH,
                                "new",
                                EVIL,
                                List.of(EVIL),
                                EVIL,
                                EVIL,
                                () -> Optional.of(evil))),
                3);
    }
}
