package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;
    private Path workspace;

    @BeforeEach
    void importLog() throws IOException {
        workspace = folder.resolve("w");
        Path log =
                Files.writeString(
                        folder.resolve("log.ndjson"),
                        """
                        {"endpoint":"e","control":{"body":{"a":1,"b":1}},"candidate":{"body":{"a":2,"b":"1"}}}
                        {"endpoint":"f","control":{"body":{"a":"x"}},"candidate":{"body":{"a":"y"}}}
                        """);
        assertThat(run("import", log.toString()).exitCode()).isZero();
    }

    @Test
    void severalGroupsAreDecidedAtOnceAndShowTheirHistory() throws IOException {
        String first = groups().get(0).get("id").asText();
        String second = groups().get(1).get("id").asText();

        CommandRun run =
                run(
                        "triage",
                        first,
                        second,
                        "--status",
                        "bug",
                        "--assignee",
                        "ada",
                        "--label",
                        "auth",
                        "--label",
                        "old",
                        "--ticket",
                        "PAR-7",
                        "--note",
                        "see\n**this**",
                        "--by",
                        "Grace");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Decided about 2 groups: status bug, assignee ada");
        JsonNode row = groups("status:bug").get(1);
        assertThat(groups("status:bug")).hasSize(2);
        assertThat(row.get("assignee").asText()).isEqualTo("ada");
        assertThat(row.get("labels")).hasToString("[\"auth\",\"old\"]");
        assertThat(row.get("ticket").asText()).isEqualTo("PAR-7");
        run("triage", first, "--remove-label", "auth", "--label", "new", "--ticket", "");
        JsonNode shown = JSON.readTree(run("show", first, "-o", "json").out());
        assertThat(shown.get("labels")).hasToString("[\"new\",\"old\"]");
        assertThat(shown.get("ticket").isNull()).isTrue();
        assertThat(shown.get("history")).hasSize(7);
        assertThat(shown.get("history").get(0).get("by").asText()).isEqualTo("Grace");
        assertThat(run("show", first).out())
                .contains("Grace: status bug", "no ticket", "assignee     ada", "History");
    }

    @Test
    void aQueryNamesTheGroups() throws IOException {
        assertThat(run("triage", "--query", "kind:value", "--ported-bug").out())
                .isEqualTo("Decided about 2 groups: status expected ported-bug.%n".formatted());
        assertThat(groups("status:expected")).hasSize(2);
        assertThat(run("triage", "--query", "kind:order", "--ported-bug").out())
                .contains("no such group");
    }

    @Test
    void aValueIsFoundInSamplesAndEvidence() throws IOException {
        assertThat(groups("value:x")).hasSize(1);
        assertThat(groups("kind:value", "value:2")).hasSize(1);
        assertThat(groups("kind:value -value:x")).hasSize(1);
        assertThat(groups("value:nowhere")).isEmpty();
    }

    @Test
    void aValueIsFoundAsItIsShownAndAsItIsWritten() throws IOException {
        String longest = "x".repeat(4085) + "\\u00e9";
        Path log =
                Files.writeString(
                        folder.resolve("escaped.ndjson"),
                        """
                        {"endpoint":"g","control":{"body":{"a":"\\u003cb\\u003e say \\"caf\\u00e9\\" now"}},"candidate":{"body":{"a":"%s"}}}
                        """
                                .formatted(longest));
        assertThat(run("import", log.toString()).exitCode()).isZero();

        assertThat(groups("value:<b>")).hasSize(1);
        assertThat(groups("value:\\u003cb")).hasSize(1);
        assertThat(groups("value:\"say \"café\" now\"")).hasSize(1);
        assertThat(groups("value:xxx")).hasSize(1);
        assertThat(groups("-value:<B>")).hasSize(3);
    }

    @Test
    void aViewIsAQueryWithAName() throws IOException {
        assertThat(run("views", "list").out()).contains("no views yet");
        assertThat(run("views", "save", "same type", "kind:value").out()).contains("Saved");
        assertThat(groups("--view", "same type")).hasSize(2);
        assertThat(groups("endpoint:e", "--view", "same type")).hasSize(1);
        JsonNode views = JSON.readTree(run("views", "list", "-o", "json").out());
        assertThat(views)
                .hasToString("[{\"name\":\"same type\",\"query\":\"kind:value\",\"groups\":2}]");
        assertThat(run("views", "save", "bad", "kind:odd").exitCode()).isEqualTo(2);
        assertThat(run("views", "save", " ", "kind:type").err()).contains("1 to 60");
        assertThat(run("views", "remove", "same type").exitCode()).isZero();
        assertThat(run("views", "remove", "same type").err()).contains("no view 'same type'");
        assertThat(run("groups", "--view", "gone").exitCode()).isEqualTo(ExitCodes.INPUT);
    }

    @Test
    void aSnoozeEndsByItself() throws IOException {
        String id = groups().get(0).get("id").asText();
        run("triage", id, "--snooze-until", "2999-12-31");
        assertThat(run("show", id).out()).contains("snoozed until 2999-12-31");
        run("triage", id, "--snooze-until", "0");
        assertThat(run("show", id).out()).contains("new (was snoozed until 0 exchanges)");
        assertThat(groups("status:snoozed")).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneSentence() throws IOException {
        String id = groups().get(0).get("id").asText();
        assertThat(run("triage").err()).contains("name the groups");
        assertThat(run("triage", id).err()).contains("say what to decide");
        assertThat(run("triage", id, "--status", "ignored").err()).contains("parity rules add");
        assertThat(run("triage", id, "--status", "odd").err()).contains("known: new");
        assertThat(run("triage", id, "--status", "bug", "--ported-bug").exitCode()).isEqualTo(2);
        assertThat(run("triage", id, "--snooze-until", "soon").err()).contains("neither a day");
        assertThat(run("triage", id, "--snooze-until", "2020-01-31").err())
                .contains("neither a day to come");
        assertThat(run("triage", id, "--label", "two words").err()).contains("a label has");
        CommandRun stranger = run("triage", "ffffffff", "--status", "bug");
        assertThat(stranger.exitCode()).isEqualTo(ExitCodes.INPUT);
        assertThat(groups("status:new")).hasSize(3);
    }

    @Test
    void aTermThatMustNotHoldIsAnArgumentAndASlipInAnOptionIsNot() throws IOException {
        assertThat(groups("-endpoint:e")).hasSize(1);
        assertThat(groups("-occurrences:>5", "-kind:type")).hasSize(2);
        assertThat(run("check", "-status:new").exitCode()).isZero();
        assertThat(run("check", "-status:bug").exitCode()).isEqualTo(1);
        assertThat(run("triage", "--query", "-endpoint:e", "--status", "bug").out())
                .startsWith("Decided about 1 group:");
        assertThat(run("views", "save", "open", "-status:bug").exitCode()).isZero();
        assertThat(run("views", "list", "-o", "json").out()).contains("\"-status:bug\"");
        assertThat(run("groups", "-statuz:bug").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run("groups", "--statuz").err()).contains("--statuz");
    }

    @Test
    void aLeadSetsTheStateOfAnEndpointAndGivesItBackToTheLog() throws IOException {
        assertThat(run("endpoints", "state", "e", "canary").out())
                .isEqualTo("The state of e is canary.%n".formatted());
        assertThat(run("endpoints", "state", "e", "migrated").exitCode()).isZero();
        assertThat(endpoint().get("state").asText()).isEqualTo("migrated");
        assertThat(run("endpoints", "state", "e").out()).contains("canary", "migrated");
        assertThat(run("endpoints", "state", "e", "log").exitCode()).isZero();
        assertThat(endpoint().get("state").isNull()).isTrue();
        assertThat(run("endpoints", "state", "e", "done").err()).contains("side-by-side", "or log");
        CommandRun stranger = run("endpoints", "state", "gone", "canary");
        assertThat(stranger.exitCode()).isEqualTo(ExitCodes.INPUT);
        assertThat(stranger.err())
                .contains("there is no endpoint 'gone'; parity endpoints lists them");
    }

    private JsonNode endpoint() throws IOException {
        JsonNode rows = JSON.readTree(run("endpoints", "-o", "json").out());
        return rows.get(0).get("endpoint").asText().equals("e") ? rows.get(0) : rows.get(1);
    }

    private JsonNode groups(String... query) throws IOException {
        String[] arguments = new String[query.length + 3];
        arguments[0] = "groups";
        System.arraycopy(query, 0, arguments, 1, query.length);
        arguments[query.length + 1] = "-o";
        arguments[query.length + 2] = "json";
        return JSON.readTree(run(arguments).out());
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(workspace, arguments);
    }
}
