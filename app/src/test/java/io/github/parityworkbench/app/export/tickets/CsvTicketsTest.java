package io.github.parityworkbench.app.export.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.export.Samples;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.Evidence;
import io.github.parityworkbench.diff.group.GroupKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTicketsTest {
    private static final String HOSTILE = "{code} |[~bob] *x* \\\\ &lt; /close @all\n/close";

    @Test
    void aTicketForJiraIsInWikiMarkup() {
        assertThat(text("jira", facts(key("GET /items/{id}", "$.items[*].price"))))
                .isEqualTo(
                        """
                        Summary,Issue Type,Labels,Labels,Description\r
                        Parity: GET /items/{id} $.items[*].price number-vs-string (12),Bug,parity,number-vs-string,\
                        "The new system answers differently from the old one.

                        * *Endpoint:* {{GET /items/\\{id\\}}}
                        * *Where:* body, {{$.items\\[\\*\\].price}}
                        * *Kind:* type
                        * *Cause:* number\\-vs\\-string: A number against a string that spells it, as in 7 against ""7"".
                        * *Differences:* 12
                        * *Exchanges:* 3 (of an unknown total)

                        h2. One of them

                        Control (old):

                        {code:json}
                        {
                          ""price"": 7
                        }
                        {code}

                        Candidate (new):

                        {code:json}
                        {
                          ""price"": ""7""
                        }
                        {code}

                        h2. In Parity Workbench

                        {code:bash}
                        parity show %s
                        {code}

                        Exchanges: {{e1}}
                        "\r
                        """
                                .formatted(key("GET /items/{id}", "$.items[*].price").id()));
    }

    @Test
    void aTicketForGitLabEndsWithItsLabels() {
        assertThat(text("gitlab", facts(key("GET /a", "$.b"))))
                .startsWith(
                        "title,description\r\n"
                                + "Parity: GET /a $.b number-vs-string (12),\"The new system")
                .contains("- **Endpoint:** `GET /a`\n", "```json\n")
                .endsWith("\n/label ~parity ~\"\"number-vs-string\"\"\n\"\r\n");
    }

    @Test
    void aTicketForLinearHasTheColumnsOfItsExport() {
        String[] lines = text("linear", facts(key("GET /a", "$.b"))).split("\r\n");
        assertThat(lines[0]).startsWith("Id,Team,Title,Description,Status,Estimate,Priority,");
        assertThat(lines[1])
                .startsWith(",,Parity: GET /a $.b number-vs-string (12),\"The new system")
                .endsWith("\",,,No priority,,,,\"parity, number-vs-string\",,,,,,,,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitlab", "jira", "linear"})
    void allGroupsAreInOneFile(String target) {
        List<TicketFile> files =
                TicketTargets.named(target)
                        .write(Stream.of(facts(key("GET /a", "$.b")), facts(key("GET /c", "$.d"))));
        assertThat(files).hasSize(1);
        assertThat(files.get(0).name()).isEqualTo("parity-" + target + ".csv");
        assertThat(files.get(0).text()).contains("GET /a $.b", "GET /c $.d");
        assertThat(TicketTargets.named(target).write(Stream.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitlab", "jira", "linear"})
    void aTitleIsOneLineOfWhatTrackersTake(String target) {
        String text = text(target, facts(key("GET /x\ny" + "😀".repeat(300), "$.b")));
        String title = text.substring(text.indexOf("Parity: "), text.indexOf('…') + 1);
        assertThat(title).startsWith("Parity: GET /x y😀").doesNotContain("\n");
        assertThat(title.codePointCount(0, title.length())).isEqualTo(255);
    }

    @Test
    void foreignTextIsNoMarkupInJira() {
        String text = text("jira", facts(key(HOSTILE, "$.b")));
        assertThat(text)
                .contains(
                        "{{\\{code\\} \\|\\[\\~bob\\] \\*x\\* &#92;&#92; &amp;lt; /close @all"
                                + " /close}}");
        TicketFacts mapped =
                new TicketFacts(
                        key("GET /a", "$.b"),
                        Cause.ENUM_MAPPING,
                        1,
                        1,
                        null,
                        null,
                        null,
                        new Evidence(
                                Map.of(),
                                List.of(new Evidence.MappedValue("\"a|b\"", "\"B\"", 30)),
                                null,
                                null,
                                null,
                                0,
                                1,
                                1,
                                List.of()),
                        List.of(
                                Samples.of(
                                        "e1",
                                        Request.UNKNOWN,
                                        "\"{code}h1. x\"",
                                        "\"y\"",
                                        "$",
                                        Kind.VALUE,
                                        "\"{code}h1. x\"",
                                        "\"y\"")));
        assertThat(text("jira", mapped))
                .contains("||control||candidate||times||\n|{{\"\"a\\|b\"\"}}|{{\"\"B\"\"}}|30|\n")
                .contains("{code:json}\n\"\"{\u200bcode}h1. x\"\"\n{code}\n");
    }

    @Test
    void foreignTextIsNoQuickActionInGitLab() {
        assertThat(text("gitlab", facts(key(HOSTILE, "$.b"))).lines())
                .filteredOn(line -> line.startsWith("/"))
                .containsExactly("/label ~parity ~\"\"number-vs-string\"\"");
    }

    private static GroupKey key(String endpoint, String path) {
        return new GroupKey(new Endpoint(endpoint), Part.BODY, FieldPath.parse(path), Kind.TYPE);
    }

    private static TicketFacts facts(GroupKey key) {
        return new TicketFacts(
                key,
                Cause.NUMBER_VS_STRING,
                3,
                12,
                null,
                null,
                null,
                null,
                List.of(
                        Samples.of(
                                "e1",
                                Request.UNKNOWN,
                                "{\"price\":7}",
                                "{\"price\":\"7\"}",
                                "$.price",
                                Kind.TYPE,
                                "7",
                                "\"7\"")));
    }

    private static String text(String target, TicketFacts facts) {
        return TicketTargets.named(target).write(Stream.of(facts)).get(0).text();
    }
}
