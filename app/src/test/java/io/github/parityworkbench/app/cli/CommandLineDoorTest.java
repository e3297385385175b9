package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.github.parityworkbench.app.workflow.DemoLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineDoorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    @TempDir private static Path shared;
    private static Path workspace;

    @TempDir private Path folder;

    @BeforeAll
    static void importTheDemo() throws IOException {
        workspace = shared.resolve("w");
        List<String> arguments = new ArrayList<>(List.of("import", "--output", "json"));
        DemoLogs.copyTo(shared.resolve("logs")).forEach(log -> arguments.add(log.toString()));
        CommandRun run = CommandRun.in(workspace, arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode report = JSON.readTree(run.out()).get(0);
        assertThat(report.get("exchanges").asInt()).isEqualTo(541);
        assertThat(report.get("problems").asInt()).isZero();
        assertThat(names(report))
                .containsExactly(
                        "exchanges", "mismatched", "problems", "groups", "bytes", "seconds");
    }

    @Test
    void endpointsKeepTheirContract() throws IOException {
        JsonNode rows = json("endpoints", "--output", "json");

        assertThat(rows).hasSize(17);
        assertThat(names(rows.get(0)))
                .containsExactly(
                        "endpoint",
                        "exchanges",
                        "mismatched",
                        "rate",
                        "state",
                        "open",
                        "ready",
                        "missedByLogger",
                        "overstatedByLogger");
        assertThat(row(rows, "endpoint", "getExercise").get("rate").isNumber()).isTrue();
    }

    @Test
    void whereTheLogAndTheComparisonDisagreeIsSaid() throws IOException {
        Path own = folder.resolve("w");
        Path log =
                Files.writeString(
                        folder.resolve("wrong.ndjson"),
                        """
                        {"id":"a1","endpoint":"a","matched":true,"control":{"body":1},"candidate":{"body":2}}
                        {"id":"a2","endpoint":"a","matched":false,"control":{"body":1},"candidate":{"body":2}}
                        {"id":"b1","endpoint":"b","matched":false,"control":{"body":1},"candidate":{"body":1.0}}
                        {"id":"c1","endpoint":"c","matched":true,"control":{"body":1},"candidate":{"body":1.0}}
                        """);
        CommandRun.in(own, "import", log.toString());

        assertThat(CommandRun.in(own, "endpoints").out())
                .endsWith(
                        """

                        Where the log and the comparison disagree:
                          a: 1 exchange called a match, found to differ
                          b: 1 exchange called a mismatch, found to be equal
                        """);
        JsonNode rows = JSON.readTree(CommandRun.in(own, "endpoints", "-o", "json").out());
        assertThat(row(rows, "endpoint", "a").get("missedByLogger").asInt()).isEqualTo(1);
        assertThat(row(rows, "endpoint", "b").get("overstatedByLogger").asInt()).isEqualTo(1);
        assertThat(CommandRun.in(own, "show", "a1").out()).contains("calls it a match");
        assertThat(CommandRun.in(own, "show", "a2").out()).doesNotContain("calls it");
        assertThat(
                        JSON.readTree(CommandRun.in(own, "show", "a1", "-o", "json").out())
                                .get("matched"))
                .isEqualTo(BooleanNode.TRUE);
    }

    @Test
    void aRateIsNullWhereTheLogHasMismatchesOnly() throws IOException {
        Path own = folder.resolve("w");
        Path log =
                Files.writeString(
                        folder.resolve("mismatches.ndjson"),
                        """
                        {"endpoint":"e","control":{"body":1},"candidate":{"body":2}}
                        {"endpoint":"e","control":{"body":3},"candidate":{"body":4}}
                        """);
        CommandRun.in(own, "import", log.toString());

        JsonNode rows = JSON.readTree(CommandRun.in(own, "endpoints", "-o", "json").out());

        assertThat(rows.get(0).get("rate").isNull()).isTrue();
        assertThat(CommandRun.in(own, "endpoints").out()).contains("unknown");
    }

    @Test
    void anOptionThatIsEmptyIsNotTheCurrentFolder() {
        CommandRun run = CommandRun.in(workspace, "--workspace", "", "groups");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err())
                .startsWith(
                        "parity: invalid value for option '--workspace': '' names no file or"
                                + " folder");
    }

    @Test
    void refusalsAreSentencesThatCommandNoTerminal() {
        assertThat(CommandRun.in(workspace, "rules", "move", "ids").err())
                .startsWith("parity: missing required argument");
        assertThat(CommandRun.in(workspace, "show", "\u001b[31mred").err())
                .startsWith("parity: there is no group and no stored exchange ' [31mred'");
    }

    @Test
    void aCommandThatIsPrintedCanBePastedWhateverTheLogHas() throws IOException {
        Path own = folder.resolve("w");
        Path log =
                Files.writeString(
                        folder.resolve("ids.ndjson"),
                        """
                        {"id":"-x; echo 'hi'","endpoint":"e","control":{"body":1},"candidate":{"body":2}}
                        """);
        CommandRun.in(own, "import", log.toString());
        JsonNode group =
                JSON.readTree(CommandRun.in(own, "groups", "-o", "json").out()).get(0).get("id");

        assertThat(CommandRun.in(own, "show", group.asText()).out())
                .endsWith("parity show -- '-x; echo '\\''hi'\\'''" + System.lineSeparator());
        assertThat(CommandRun.in(own, "show", "--", "-x; echo 'hi'").exitCode()).isZero();
    }

    @Test
    void aPreviewOfManyGroupsNamesSomeOfThem() {
        CommandRun run = CommandRun.in(workspace, "rules", "preview", "--path", "$..*");

        assertThat(run.out().lines())
                .filteredOn(line -> line.startsWith("groups gone: "))
                .singleElement()
                .asString()
                .matches("groups gone: ([0-9a-f]{16}(, )?){10} … and \\d+ more");
    }

    @Test
    void groupsKeepTheirContract() throws IOException {
        JsonNode rows = json("groups", "--output", "json");

        assertThat(names(rows.get(0)))
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
                        "assignee",
                        "labels",
                        "field");
        assertThat(rows.get(0).get("id").asText()).matches("[0-9a-f]{16}");
        assertThat(rows.get(0).get("firstSeen").asText()).endsWith("Z");
        assertThat(rows).hasSizeLessThan(100);
    }

    @Test
    void aQuerySelectsGroups() throws IOException {
        JsonNode rows = json("groups", "kind:type", "cause:number-vs-string", "-o", "json");

        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .allMatch(row -> row.get("kind").asText().equals("type"))
                .allMatch(row -> row.get("cause").asText().equals("number-vs-string"));
    }

    @Test
    void aQueryThatIsNoneIsPointedAt() {
        CommandRun run = CommandRun.in(workspace, "groups", "id kind:typ");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "parity: there is no kind 'typ'; known: missing, extra, value, type, order",
                        "  id kind:typ",
                        "          ^");
    }

    @Test
    void tablesFitTheirColumns() {
        CommandRun run = CommandRun.with(Map.of("COLUMNS", "80"), workspace, "groups");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void showsAGroupByTheBeginningOfItsId() throws IOException {
        String id = json("groups", "kind:type", "-o", "json").get(0).get("id").asText();

        CommandRun run = CommandRun.in(workspace, "show", id.substring(0, 8));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Group " + id, "number-vs-string", "against a string", "Samples");
        JsonNode object = json("show", id, "--output", "json");
        assertThat(object.get("id").asText()).isEqualTo(id);
        assertThat(object.get("differences")).isNotEmpty();
    }

    @Test
    void showsAnExchangeSideBySide() throws IOException {
        CommandRun run = CommandRun.in(workspace, "show", "68cf6c25-86ac-40b7-b323-d95ec23e9e6d");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches(" *id: 6 +≠ +id: \"6\""))
                .anyMatch(line -> line.contains("6 equal"))
                .anyMatch(line -> line.matches(" *\\{\"id\":49,.* -"));
    }

    private static String firstGroup(Path workspace) throws IOException {
        return JSON.readTree(CommandRun.in(workspace, "groups", "-o", "json").out())
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void anExchangeWithAShortIdIsFoundThoughGroupsBeginSo() throws IOException {
        Path log = folder.resolve("log.ndjson");
        Files.writeString(
                log,
                """
                {"id":"1","endpoint":"e","control":{"body":{"a":1,"b":1,"c":1,"d":1}},\
                "candidate":{"body":{"a":2,"b":2,"c":2,"d":2}}}
                """);
        Path own = folder.resolve("w");
        CommandRun.in(own, "import", log.toString());
        String id = firstGroup(own);
        Files.writeString(
                log, Files.readString(log).replace("\"1\",", "\"" + id.charAt(0) + "\","));
        CommandRun.in(own, "import", log.toString());

        assertThat(CommandRun.in(own, "show", id.substring(0, 1)).out())
                .startsWith("Exchange " + id.charAt(0));
        assertThat(CommandRun.in(own, "show", id.substring(0, 8)).out()).startsWith("Group " + id);
    }

    @Test
    void clocksReadForTheAnswerAreSaidToBe() throws IOException {
        Path log =
                Files.writeString(
                        folder.resolve("log.ndjson"),
                        """
                        {"id":"1","endpoint":"e","timestamp":"2026-11-01T08:00:00Z",\
                        "control":{"body":{"at":"2026-11-01T08:00:01Z"}},\
                        "candidate":{"body":{"at":"2026-11-01T08:00:04Z"}}}
                        """);
        Path own = folder.resolve("w");
        CommandRun.in(own, "import", log.toString());

        assertThat(CommandRun.in(own, "show", firstGroup(own)).out())
                .contains("clock-skew")
                .contains("both near the time of the exchange, 1 time\n");
    }

    @Test
    void aPageNeverCommandsTheTerminal() throws IOException {
        Path log = folder.resolve("log.ndjson");
        Files.writeString(
                log,
                """
                {"id":"\\u001b[31mx","endpoint":"\\u001b[2J\\u009b5me",\
                "request":{"method":"\\u0007GET","url":"/\\u001b]0;t"},\
                "control":{"body":{"a":"\u009bb"}},"candidate":{"body":{"a":2}}}
                """);
        Path own = folder.resolve("w");
        CommandRun.in(own, "import", log.toString());
        String id = firstGroup(own);

        for (String[] arguments :
                List.of(
                        new String[] {"show", "\u001b[31mx"},
                        new String[] {"show", id},
                        new String[] {"groups"})) {
            assertThat(CommandRun.in(own, arguments).out().lines())
                    .isNotEmpty()
                    .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
        }
    }

    @Test
    void aFolderOrOtherBytesInPlaceOfATextAreNamed() throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[] {(byte) 0xff, (byte) 0xfe});
        for (List<String> command :
                List.of(
                        List.of("check", "--baseline"),
                        List.of("rules", "import"),
                        List.of("rules", "lint", "--closed-tickets"),
                        List.of("import", "log.ndjson", "--mapping"))) {
            assertRefused(command, folder, " is a folder; name a file");
            assertRefused(command, other, " is not a text in UTF-8");
        }
    }

    private void assertRefused(List<String> command, Path file, String why) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add(file.toString());
        CommandRun run = CommandRun.in(workspace, arguments.toArray(String[]::new));
        assertThat(run.err()).isEqualToIgnoringNewLines("parity: " + file + why);
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void anEmptyNameIsNotTheFolderOfTheProcess() {
        CommandRun run = CommandRun.in(folder.resolve("w"), "import", "");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("name a log file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(CommandRun.in(workspace, "show", "nothing").exitCode()).isEqualTo(3);
        assertThat(CommandRun.in(workspace, "rules", "remove", "nothing").exitCode()).isEqualTo(3);
        assertThat(CommandRun.in(workspace, "tickets", "export", "ffffffffffffffff").exitCode())
                .isEqualTo(3);
        CommandRun several = CommandRun.in(workspace, "show", "0");
        assertThat(several.exitCode()).isEqualTo(3);
        assertThat(several.err()).contains("several groups have an id that begins with '0'");
        CommandRun run = CommandRun.in(folder.resolve("none"), "groups");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).startsWith("parity: there is no workspace in ").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void rulesGoOutAndComeBack() throws IOException {
        Path own = folder.resolve("w");
        Path file = folder.resolve("rules.yaml");
        CommandRun.in(own, "import", shared.resolve("logs").toString());
        long before = rows(own);
        String id =
                JSON.readTree(CommandRun.in(own, "groups", "-o", "json").out())
                        .get(0)
                        .get("id")
                        .asText();

        CommandRun added = CommandRun.in(own, "rules", "add", "--group", id, "--id", "mine");
        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(rows(own)).isEqualTo(before - 1);
        assertThat(CommandRun.in(own, "rules", "export", file.toString()).exitCode()).isZero();
        assertThat(CommandRun.in(own, "rules", "remove", "mine").exitCode()).isZero();
        assertThat(rows(own)).isEqualTo(before);
        CommandRun imported = CommandRun.in(own, "rules", "import", file.toString());
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(rows(own)).isEqualTo(before - 1);
        JsonNode rules = JSON.readTree(CommandRun.in(own, "rules", "list", "-o", "json").out());
        assertThat(rules).singleElement().matches(rule -> rule.get("id").asText().equals("mine"));
    }

    @Test
    void aRuleFileThatIsNoneIsPointedAt() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("rules.yaml"),
                        "version: 1\nrules:\n  - id: 7\n    oops: 1\n");

        CommandRun run = CommandRun.in(workspace, "rules", "import", file.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("line ").contains("column ");
    }

    @Test
    void writesTicketsAndReports() throws IOException {
        Path tickets = folder.resolve("deep/tickets");
        Path html = folder.resolve("report.html");

        CommandRun run =
                CommandRun.in(
                        workspace,
                        "tickets",
                        "export",
                        "--query",
                        "count:>90",
                        "--to",
                        tickets.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(tickets).isDirectoryContaining("glob:**.md");
        assertThat(CommandRun.in(workspace, "report", html.toString()).exitCode()).isZero();
        assertThat(html).content().startsWithIgnoringCase("<!doctype html>");
        for (String format : List.of("markdown", "csv", "json")) {
            assertThat(CommandRun.in(workspace, "report", "--format", format).out()).isNotBlank();
        }
        assertThat(CommandRun.in(workspace, "report", "--format", "pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void withoutADisplayTheDesktopIsRefused() {
        CommandRun run = CommandRun.in(workspace);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no display").hasLineCount(1);
        assertThat(run.desktopsOpened()).isEmpty();
    }

    @Test
    void withADisplayTheDesktopOpensOnTheNamedWorkspace() {
        CommandRun run =
                CommandRun.with(
                        Map.of("DISPLAY", ":0"), workspace, "--workspace", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.desktopsOpened()).containsExactly(folder);
    }

    @Test
    void aWrongCommandGetsAGuessAndExitCodeTwo() {
        CommandRun run = CommandRun.in(workspace, "endpoint");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("parity: there is no command 'endpoint'")
                .contains("endpoints")
                .contains("parity --help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatCannotBeReadOfACommandIsSaidInWords() {
        Map.of(
                        List.of("groups", "--al"),
                        "parity: there is no option '--al'",
                        List.of("show", "a", "b"),
                        "parity: 'b' is one argument too many",
                        List.of("show"),
                        "parity: missing required parameter: 'ID'",
                        List.of("show", "a", "--samples", "-1"),
                        "parity: --samples takes 0 or more",
                        List.of("rules", "edit", "a", "--expires", "2027"),
                        "parity: invalid value for option '--expires': '2027' is no day such as"
                                + " 2027-01-31")
                .forEach(
                        (command, sentence) -> {
                            CommandRun run =
                                    CommandRun.in(workspace, command.toArray(String[]::new));
                            assertThat(run.exitCode()).isEqualTo(2);
                            assertThat(run.err().lines().findFirst()).hasValue(sentence);
                        });
    }

    @Test
    void onlyVerboseShowsWhereAFailureComesFrom() {
        Path none = folder.resolve("none.ndjson");

        assertThat(CommandRun.in(workspace, "import", none.toString()).err())
                .hasLineCount(1)
                .doesNotContain("\tat ");
        assertThat(CommandRun.in(workspace, "import", "--verbose", none.toString()).err())
                .contains("\tat ");
    }

    private static long rows(Path workspace) throws IOException {
        return JSON.readTree(CommandRun.in(workspace, "groups", "-o", "json").out()).size();
    }

    private static JsonNode json(String... arguments) throws IOException {
        CommandRun run = CommandRun.in(workspace, arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode row(JsonNode rows, String name, String value) {
        for (JsonNode row : rows) {
            if (row.get(name).asText().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no row with " + name + " " + value);
    }
}
