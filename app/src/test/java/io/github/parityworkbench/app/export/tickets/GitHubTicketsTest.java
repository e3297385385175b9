package io.github.parityworkbench.app.export.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.Samples;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.Evidence;
import io.github.parityworkbench.diff.group.GroupKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GitHubTicketsTest {
    private static final GroupKey KEY =
            new GroupKey(
                    new Endpoint("GET /items/{id}"),
                    Part.BODY,
                    FieldPath.parse("$.items[*].price"),
                    Kind.TYPE);

    @Test
    void aTicketTellsAllThatIsNeededToActOnIt() {
        Sample sample =
                Samples.of(
                        "e1",
                        new Request(
                                "POST",
                                "/search?token=hunter2",
                                new Headers(Map.of("authorization", List.of("hunter2"))),
                                JsonText.of("{\"q\":\"it's\"}")),
                        "{\"items\":[{\"id\":7,\"price\":12.50}]}",
                        "{\"items\":[{\"id\":7,\"price\":\"12.50\"}]}",
                        "$.items[0].price",
                        Kind.TYPE,
                        "12.50",
                        "\"12.50\"");

        assertThat(ticket(facts(Cause.NUMBER_VS_STRING, 0.025, sample)))
                .isEqualTo(
                        """
                        # Parity: `GET /items/{id}` `$.items[*].price` number-vs-string (12,345)

                        The new system answers differently from the old one.

                        - **Endpoint:** `GET /items/{id}`
                        - **Where:** body, `$.items[*].price`
                        - **Kind:** type
                        - **Cause:** number-vs-string: A number against a string that spells it, as in 7 against "7".
                        - **Differences:** 12,345
                        - **Exchanges:** 40 (2.5%% of the endpoint's)
                        - **Seen:** from 2026-03-01T00:00:00Z to 2026-03-02T00:00:00Z

                        ## One of them

                        Control (old):

                        ```json
                        {
                          "id": 7,
                          "price": 12.50
                        }
                        ```

                        Candidate (new):

                        ```json
                        {
                          "id": 7,
                          "price": "12.50"
                        }
                        ```

                        The request, with secrets masked; set `BASE_URL` to either system's address:

                        ```sh
                        curl --url "$BASE_URL"'/search?token=***' --header 'authorization: ***' --header 'content-type: application/json' --data-raw '{"q":"it'\\''s"}'
                        ```

                        ## In Parity Workbench

                        ```sh
                        parity show %s
                        ```

                        Exchanges: `e1`
                        """
                                .formatted(KEY.id()));
    }

    @Test
    void anUnknownTotalIsNotShownAsANumber() {
        assertThat(ticket(facts(Cause.UNEXPLAINED, null)))
                .contains("40 (of an unknown total)")
                .doesNotContain("%")
                .contains("` type (12,345)");
    }

    @Test
    void foreignTextStaysText() {
        GroupKey key =
                new GroupKey(
                        new Endpoint("x`](javascript:1) @everyone #1\n# h"),
                        Part.BODY,
                        FieldPath.ROOT.member("``<script>"),
                        Kind.VALUE);
        Sample sample =
                Samples.of(
                        "`@me`",
                        Request.UNKNOWN,
                        "\"```\\n# x\"",
                        "\"y\"",
                        "$",
                        Kind.VALUE,
                        "\"```\\n# x\"",
                        "\"y\"");
        String text =
                ticket(
                        new TicketFacts(
                                key,
                                Cause.UNEXPLAINED,
                                1,
                                1,
                                null,
                                null,
                                null,
                                null,
                                List.of(sample)));

        assertThat(text.lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Parity: ``x`](javascript:1) @everyone #1 # h`` ```$['``<script>']```"
                                + " value (1)",
                        "## One of them",
                        "## In Parity Workbench");
        assertThat(text).contains("````json\n\"```\\n# x\"\n````");
    }

    @Test
    void aLearntMappingIsShownWithItsSecretsMasked() {
        Evidence evidence =
                new Evidence(
                        Map.of(),
                        List.of(new Evidence.MappedValue("\"a|b\"", "\"B\"", 30)),
                        null,
                        new Evidence.Counterpart(FieldPath.parse("$.userName"), 7),
                        new Evidence.CutLengths(255, 255),
                        0,
                        1,
                        1,
                        List.of("User.name"));
        TicketFacts facts =
                new TicketFacts(
                        KEY, Cause.ENUM_MAPPING, 1, 1, null, null, null, evidence, List.of());

        assertThat(ticket(facts))
                .contains("| `\"a\\|b\"` | `\"B\"` | 30 |")
                .contains("found at `$.userName`, 7 times")
                .contains("cut off after 255 characters");

        GroupKey secret =
                new GroupKey(KEY.endpoint(), Part.BODY, FieldPath.parse("$.password"), Kind.VALUE);
        assertThat(
                        ticket(
                                new TicketFacts(
                                        secret,
                                        Cause.ENUM_MAPPING,
                                        1,
                                        1,
                                        null,
                                        null,
                                        null,
                                        evidence,
                                        List.of())))
                .contains("| `\"***\"` | `\"***\"` | 30 |");
    }

    @Test
    void clocksReadForTheAnswerAreSaidToBe() {
        Evidence evidence =
                new Evidence(Map.of(), List.of(), null, null, null, 1_040, 9, 9, List.of());
        assertThat(
                        ticket(
                                new TicketFacts(
                                        KEY,
                                        Cause.CLOCK_SKEW,
                                        2_000,
                                        2_000,
                                        null,
                                        null,
                                        null,
                                        evidence,
                                        List.of())))
                .contains("In 1,040 differences both times are near that of the exchange");
    }

    @Test
    void filesAreNamedByTheGroupAlone() {
        TicketFile file =
                TicketTargets.named("github")
                        .write(Stream.of(facts(Cause.UNEXPLAINED, null)))
                        .get(0);

        assertThat(file.name()).isEqualTo("parity-" + KEY.id() + ".md").matches("[a-z0-9.-]+");
        assertThatThrownBy(() -> TicketTargets.named("x"))
                .hasMessageContaining("known: github, gitlab, jira, linear");
    }

    private static TicketFacts facts(Cause cause, Double rate, Sample... samples) {
        return new TicketFacts(
                KEY,
                cause,
                40,
                12_345,
                rate,
                Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-03-02T00:00:00Z"),
                null,
                List.of(samples));
    }

    private static String ticket(TicketFacts facts) {
        return new GitHubTickets().write(Stream.of(facts)).get(0).text();
    }
}
