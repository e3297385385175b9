package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;
    private Path workspace;

    /**
     * Ten exchanges: nulls left out in all, another count of items in the first six, and in the
     * seventh another status and no body at all.
     */
    @BeforeEach
    void importALog() throws IOException {
        workspace = folder.resolve("w");
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            String control = "{\"status\":200,\"body\":{\"mail\":null,\"total\":%d}}".formatted(i);
            String candidate =
                    "{\"status\":200,\"body\":{\"total\":%d}}".formatted(i < 6 ? i * i + 40 : i);
            log.append(
                    "{\"id\":\"e%d\",\"endpoint\":\"getUser\",\"control\":%s,\"candidate\":%s}%n"
                            .formatted(i, control, i == 6 ? "{\"status\":500}" : candidate));
        }
        Path file = Files.writeString(folder.resolve("log.ndjson"), log);
        assertThat(run("import", file.toString()).exitCode()).isZero();
    }

    @Test
    void suggestsARuleForWhatIsHarmlessAndForNothingElse() throws IOException {
        JsonNode rows = json("rules", "suggest", "--output", "json");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("path").asText()).isEqualTo("$.mail");
        assertThat(rows.get(0).get("cause").asText()).isEqualTo("null-vs-absent");
        assertThat(rows.get(0).get("action").asText()).isEqualTo("null-is-absent");
        assertThat(rows.get(0).get("exchanges").asLong()).isEqualTo(9);
        assertThat(rows.get(0).get("occurrences").asLong()).isEqualTo(9);
        assertThat(run("rules", "list").out()).contains("no rules");
    }

    @Test
    void suggestionsComeInAsARuleFileAndAreNotSuggestedAgain() throws IOException {
        String yaml = run("rules", "suggest", "-o", "yaml").out();
        Path file = Files.writeString(folder.resolve("suggested.yaml"), yaml);

        assertThat(run("rules", "import", file.toString()).exitCode()).isZero();

        JsonNode groups = json("groups", "-o", "json");
        assertThat(groups).isNotEmpty();
        assertThat(groups).noneMatch(group -> group.get("path").asText().equals("$.mail"));
        assertThat(json("rules", "suggest", "-o", "json")).isEmpty();
        assertThat(run("rules", "suggest", "-o", "csv").out()).startsWith("id,").hasLineCount(1);
    }

    @Test
    void aRuleForAGroupTellsItsCauseWhereNobodyGivesAReason() throws IOException {
        String group = json("groups", "path:mail", "-o", "json").get(0).get("id").asText();

        assertThat(run("rules", "add", "--group", group).exitCode()).isZero();

        JsonNode rule = json("rules", "list", "-o", "json").get(0);
        assertThat(rule.get("reason").asText()).startsWith("null on one side");
        assertThat(rule.get("causes").get(0).asText()).isEqualTo("null-vs-absent");
    }

    @Test
    void aRuleForAGroupIsNarrowedByWhatElseIsSaid() throws IOException {
        String group = json("groups", "path:mail", "-o", "json").get(0).get("id").asText();

        CommandRun added =
                run(
                        "rules",
                        "add",
                        "--group",
                        group,
                        "--endpoint",
                        "getU*",
                        "--kind",
                        "missing,extra");
        assertThat(added.exitCode()).as(added.err()).isZero();

        JsonNode rule = json("rules", "list", "-o", "json").get(0);
        assertThat(rule.get("endpoints")).hasToString("[\"getU*\"]");
        assertThat(rule.get("kinds")).hasToString("[\"missing\",\"extra\"]");
        assertThat(rule.get("causes").get(0).asText()).isEqualTo("null-vs-absent");
    }

    @Test
    void aRuleOfANameThatIsThereIsSaidToBeReplaced() {
        assertThat(run("rules", "add", "--id", "a", "--path", "$.mail").out())
                .startsWith("Added rule a: ");
        assertThat(run("rules", "add", "--id", "a", "--path", "$.total").out())
                .startsWith("Replaced rule a: ");
    }

    @Test
    void anEditThatChangesNothingOrContradictsItselfIsRefused() {
        run("rules", "add", "--id", "a", "--path", "$.mail");

        assertThat(run("rules", "edit", "a").err()).contains("would change nothing of rule 'a'");
        assertThat(run("rules", "edit", "a", "--path", "$.mail").exitCode()).isEqualTo(2);
        CommandRun both = run("rules", "edit", "a", "--never-expires", "--expires", "2027-01-31");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("say different things");
    }

    @Test
    void tablesOfRulesFitANarrowTerminal() throws IOException {
        String group = json("groups", "path:mail", "-o", "json").get(0).get("id").asText();
        assertNarrow("rules", "suggest");
        assertNarrow("rules", "suggest", "--refused");
        run("rules", "add", "--group", group, "--reason", "clients treat both alike, as agreed");

        assertThat(assertNarrow("rules", "list")).contains("getUser", "$.mail");
        assertThat(run("rules", "list").out()).contains("null-vs-absent");
    }

    private String assertNarrow(String... arguments) {
        CommandRun run = CommandRun.with(Map.of("COLUMNS", "80"), workspace, arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
        return run.out();
    }

    @Test
    void exportTellsWhatAnotherToolCannotSay() throws IOException {
        run("rules", "add", "--id", "total", "--path", "$.total");
        run("rules", "add", "--id", "status", "--path", "$", "--part", "status");

        CommandRun printed = run("rules", "export", "--dialect", "jsonunit");
        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out()).contains("class ");
        assertThat(printed.err())
                .contains("rule status is not expressible: it compares bodies only")
                .contains("of 2 rules in jsonunit: ");
        assertThat(run("rules", "export", "--dialect", "yaml").err()).isEmpty();

        Path file = folder.resolve("ParityRules.java");
        assertThat(run("rules", "export", "--dialect", "jsonunit", file.toString()).out())
                .startsWith("Wrote 1 of 2 rules to ");
        JsonNode verdicts =
                json("rules", "export", "--dialect", "jsonunit", "-o", "json", file.toString());
        assertThat(file).content().isEqualTo(printed.out());
        assertThat(verdicts.findValuesAsText("id")).isEqualTo(List.of("total", "status"));
        assertThat(verdicts.get(1).get("fidelity").asText()).isEqualTo("not expressible");
    }

    @Test
    void exportRefusesToMixRulesAndVerdictsAndKnowsItsDialects() {
        assertThat(run("rules", "export", "--output", "json").exitCode()).isEqualTo(2);
        assertThat(run("rules", "export", "--dialect", "cobol").err())
                .contains("diffy", "jsonassert", "keploy");
    }

    @Test
    void lintFindsRulesThatHideTooMuchOrDoNothing() throws IOException {
        assertThat(run("rules", "lint").exitCode()).isZero();
        assertThat(run("rules", "lint", "-o", "json").out()).isEqualToIgnoringNewLines("[]");
        run("rules", "add", "--id", "total", "--path", "$.total");
        assertThat(run("rules", "lint").exitCode()).isZero();
        run("rules", "add", "--id", "dead", "--path", "$.nowhere");
        run("rules", "add", "--id", "old", "--path", "$.mail", "--expires", "2026-01-01");
        run("rules", "add", "--id", "status", "--path", "$", "--part", "status");

        CommandRun lint = run("rules", "lint", "--output", "json");

        assertThat(lint.exitCode()).isEqualTo(1);
        JsonNode findings = JSON.readTree(lint.out());
        assertThat(findings.findValuesAsText("id")).isEqualTo(List.of("dead", "old", "status"));
        assertThat(findings.findValuesAsText("problem"))
                .isEqualTo(List.of("dead", "expired", "hides-status"));
        assertThat(run("rules", "lint").out()).contains("silences nothing that is stored");
    }

    @Test
    void previewShowsExactlyWhatARuleWouldSilence() throws IOException {
        JsonNode mail = json("rules", "preview", "--path", "$.mail", "-o", "json").get(0);

        assertThat(mail.get("differences").asLong()).isEqualTo(9);
        assertThat(mail.get("exchanges").asLong()).isEqualTo(9);
        assertThat(mail.get("exchangesEqual").asLong()).isEqualTo(3);
        assertThat(mail.get("groupsSilenced")).hasSize(1);
        assertThat(mail.get("groupsNarrowed")).isEmpty();
        assertThat(mail.get("endpoints").get(0).asText()).isEqualTo("getUser");
        assertThat(mail.get("besides")).isEmpty();
        assertThat(run("rules", "list").out()).contains("no rules");

        run("rules", "add", "--id", "mail", "--path", "$.mail");
        assertThat(json("groups", "-o", "json")).hasSizeGreaterThan(1);
        assertThat(run("rules", "preview", "--path", "$.mail").out())
                .contains("Would silence 0 differences in 0 exchanges");
    }

    @Test
    void previewShowsWhatARuleWouldHideBesides() throws IOException {
        JsonNode wide = json("rules", "preview", "--path", "$.*", "-o", "json").get(0);

        assertThat(wide.get("exchangesEqual").asLong()).isEqualTo(9);
        assertThat(wide.get("differences").asLong()).isEqualTo(15);
        assertThat(wide.get("besides").get(0).asText()).isEqualTo("unexplained");
        assertThat(wide.get("samples").get(0).asText())
                .isEqualTo("unexplained e0 getUser value $.total");
        assertThat(run("rules", "preview", "--path", "$.*").out())
                .contains("It would also hide:", "unexplained: 6 differences");
        assertThat(run("rules", "preview", "--path", "$.*", "--cause", "null-vs-absent").out())
                .contains("Would silence 9 differences", "It would hide no other cause.");
        assertThat(run("rules", "preview").exitCode()).isEqualTo(2);
    }

    @Test
    void rulesAreTurnedOffMovedEditedAndTakenBack() throws IOException {
        run("rules", "add", "--id", "mail", "--path", "$.mail", "--ticket", "PAR-1");
        run("rules", "add", "--id", "total", "--path", "$.total", "--when", "{numbersWithin: 50}");
        JsonNode mail = json("rules", "list", "-o", "json").get(0);
        assertThat(mail.get("hits").asLong()).isEqualTo(9);
        assertThat(mail.get("lastHit").isNull()).isTrue();
        assertThat(mail.get("state").asText()).isEqualTo("on");
        assertThat(mail.get("ticket").asText()).isEqualTo("PAR-1");

        assertThat(run("rules", "disable", "mail").exitCode()).isZero();
        assertThat(json("rules", "list", "-o", "json").get(0).get("hits").asLong()).isZero();
        assertThat(run("rules", "list").out()).contains("off");
        assertThat(run("rules", "move", "total", "--before", "mail").exitCode()).isZero();
        assertThat(ids()).containsExactly("total", "mail");
        assertThat(run("rules", "move", "total", "--to", "2").exitCode()).isZero();
        assertThat(ids()).containsExactly("mail", "total");
        assertThat(run("rules", "edit", "total", "--id", "sum", "--reason", "agreed").exitCode())
                .isZero();
        assertThat(ids()).containsExactly("mail", "sum");
        JsonNode sum = json("rules", "list", "-o", "json").get(1);
        assertThat(sum.get("reason").asText()).isEqualTo("agreed");
        assertThat(sum.get("when").asText()).isEqualTo("{\"numbersWithin\":50}");

        assertThat(run("rules", "undo").exitCode()).isZero();
        assertThat(ids()).containsExactly("mail", "total");
        assertThat(run("rules", "undo").exitCode()).isZero();
        assertThat(ids()).containsExactly("total", "mail");
        for (int i = 0; i < 4; i++) {
            assertThat(run("rules", "undo").exitCode()).isZero();
        }
        assertThat(ids()).isEmpty();
        assertThat(run("rules", "undo").err()).contains("no change of the rules is left");
        assertThat(run("rules", "enable", "nobody").err()).contains("no rule 'nobody'");
        assertThat(run("rules", "move", "nobody", "--to", "0").exitCode()).isNotZero();
    }

    private List<String> ids() throws IOException {
        return json("rules", "list", "-o", "json").findValuesAsText("id");
    }

    @Test
    void aRuleThatWouldHideAllOfAnEndpointAsksTwice() throws IOException {
        run("rules", "add", "--id", "status", "--path", "$", "--part", "status");

        CommandRun refused = run("rules", "add", "--id", "all", "--path", "$..*");
        assertThat(refused.exitCode()).isZero();
        run("rules", "remove", "all");
        refused = run("rules", "add", "--id", "all", "--path", "$..['mail', 'total']");
        assertThat(refused.exitCode()).isZero();
        run("rules", "undo");
        run("rules", "add", "--id", "whole", "--path", "$");
        refused = run("rules", "add", "--id", "all", "--path", "$..*");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("nothing that counts of getUser", "--everything");
        assertThat(ids()).containsExactly("status", "whole");
        assertThat(run("rules", "add", "--id", "all", "--path", "$..*", "--everything").exitCode())
                .isZero();
        assertThat(run("rules", "edit", "all", "--reason", "sure").exitCode()).isZero();
    }

    @Test
    void aRuleThatHidesMostOfAnEndpointAlreadyIsEditedWithoutBeingAskedTwice() throws IOException {
        run("rules", "add", "--id", "most", "--path", "$..['mail', 'total']");

        assertThat(run("rules", "edit", "most", "--reason", "known").exitCode()).isZero();
        assertThat(run("rules", "edit", "most", "--path", "$..mail").exitCode()).isZero();
    }

    @Test
    void aRuleThatWouldHideAllAsksTwiceAlsoWhereTheLogOnlyCountsMore() throws IOException {
        Path summary =
                Files.writeString(
                        folder.resolve("summary.ndjson"),
                        "{\"summary\":true,\"endpoint\":\"getUser\",\"matched\":0,\"mismatched\":40}\n");
        run("import", summary.toString());
        assertThat(json("endpoints", "-o", "json").get(0).get("mismatched").asLong()).isEqualTo(50);
        run("rules", "add", "--id", "status", "--path", "$", "--part", "status");
        run("rules", "add", "--id", "whole", "--path", "$");

        assertThat(run("rules", "add", "--id", "all", "--path", "$..*").exitCode()).isEqualTo(2);
    }

    @Test
    void previewNamesFieldsThatNeverDiffered() throws IOException {
        run("rules", "add", "--id", "total", "--path", "$.total");
        JsonNode all = json("rules", "preview", "--path", "$..*", "-o", "json").get(0);

        assertThat(all.get("neverDiffered")).isEmpty();
        Path file =
                Files.writeString(
                        folder.resolve("more.ndjson"),
                        "{\"id\":\"x\",\"endpoint\":\"getUser\",\"control\":{\"body\":{\"same\":[1],\"a\":1}},\"candidate\":{\"body\":{\"same\":[1],\"a\":2}}}\n");
        run("import", file.toString());
        all = json("rules", "preview", "--path", "$..*", "-o", "json").get(0);
        assertThat(all.get("neverDiffered")).hasSize(2);
        assertThat(run("rules", "preview", "--path", "$..*").out())
                .contains("2 fields that never differed", "getUser $.same[*]");
    }

    @Test
    void tellsWhyARuleIsSuggestedOrNot() throws IOException {
        assertThat(json("rules", "suggest", "-o", "json").get(0).get("why").asText())
                .isEqualTo("null-vs-absent fits 9 of 9 differences");
        JsonNode refused = json("rules", "suggest", "--refused", "-o", "json");
        assertThat(refused.findValuesAsText("why"))
                .contains(
                        "nothing explains it",
                        "a status is never to be hidden",
                        "it is a whole document");
        assertThat(run("rules", "suggest", "--refused", "-o", "yaml").exitCode()).isEqualTo(2);
    }

    @Test
    void suggestsToIgnoreWhatDiffersBetweenCopiesOfTheOldSystemToo() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            String body = "{\"body\":{\"seed\":\"%s\",\"list\":[%s]}}";
            log.append(
                    "{\"id\":\"n%d\",\"endpoint\":\"noisy\",\"control\":%s,\"candidate\":%s,\"secondary\":%s}%n"
                            .formatted(
                                    i,
                                    body.formatted("cat " + i * i, ""),
                                    body.formatted("a dog " + i * 7, "1"),
                                    body.formatted("the cow " + i * 3, "1")));
        }
        run("import", Files.writeString(folder.resolve("noise.ndjson"), log).toString());

        JsonNode rules = json("rules", "suggest", "-o", "json");

        assertThat(rules.findValuesAsText("path")).contains("$.seed").doesNotContain("$.list[*]");
        assertThat(rules.findValuesAsText("why").toString()).contains("100 % of the differences");
        assertThat(json("rules", "suggest", "--refused", "-o", "json").findValuesAsText("why"))
                .contains("the number of elements of an array has changed");
    }

    @Test
    void lintKnowsClosedTicketsAndWhatADialectCannotSay() throws IOException {
        run("rules", "add", "--id", "total", "--path", "$.total", "--ticket", "PAR-1");
        run("rules", "add", "--id", "status", "--path", "$", "--part", "status");
        Path closed = Files.writeString(folder.resolve("closed.txt"), "PAR-0\n PAR-1 \n");

        CommandRun lint =
                run(
                        "rules",
                        "lint",
                        "--closed-tickets",
                        closed.toString(),
                        "--dialect",
                        "jsonunit",
                        "-o",
                        "json");

        assertThat(lint.exitCode()).isEqualTo(1);
        assertThat(JSON.readTree(lint.out()).findValuesAsText("problem"))
                .isEqualTo(List.of("ticket-closed", "hides-status", "not-expressible"));
        assertThat(run("rules", "lint", "--dialect", "cobol").exitCode()).isEqualTo(2);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(workspace, arguments);
    }

    private JsonNode json(String... arguments) throws IOException {
        CommandRun run = run(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }
}
