package io.github.parityworkbench.app.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckCommandTest {
    private static final String ONE = "{'control':{'body':{'a':1}},'candidate':{'body':{'a':2}}}\n";
    private static final String TWO = "{'control':{'body':{'b':1}},'candidate':{'body':{'b':2}}}\n";

    @TempDir private Path folder;
    private Path workspace;

    @BeforeEach
    void importOneGroup() throws IOException {
        workspace = folder.resolve("w");
        bring(ONE);
    }

    @Test
    void aGroupIsNewUntilSomebodyHasDecided() throws IOException {
        CommandRun before = CommandRun.in(workspace, "check", "-o", "json");
        decide(GroupStatus.BUG);
        CommandRun after = CommandRun.in(workspace, "check");

        assertThat(before.exitCode()).isEqualTo(1);
        JsonNode row = new ObjectMapper().readTree(before.out()).get(0);
        assertThat(row.get("finding").asText()).isEqualTo("new");
        assertThat(row.get("path").asText()).isEqualTo("$.a");
        assertThat(after.exitCode()).as(after.err()).isZero();
        assertThat(after.out()).contains("No group is new or regressed.");
    }

    @Test
    void onlyWhatTheBaselineDoesNotListIsNew() throws IOException {
        Path baseline = baseline();
        assertThat(check(baseline).exitCode()).isZero();

        bring(TWO);

        CommandRun run = check(baseline);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("$.b").doesNotContain("$.a");
        assertThat(check(baseline, "path:$.a").exitCode()).isZero();
    }

    @Test
    void whatTheBaselineHasAsFixedIsRegressed() throws IOException {
        decide(GroupStatus.FIXED);
        Path baseline = baseline();
        decide(GroupStatus.INVESTIGATING);

        CommandRun run = check(baseline);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("regressed");
    }

    @Test
    void whatWasFixedAndIsBackIsRegressedWhateverTheBaselineHas() throws IOException {
        Path baseline = baseline();
        decide(GroupStatus.FIXED);
        assertThat(check(baseline).exitCode()).isZero();
        bring(ONE + ONE);

        for (CommandRun run : List.of(check(baseline), CommandRun.in(workspace, "check"))) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("regressed");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPECTED", "SNOOZED"})
    void whatIsToBeLeftAloneIsNoFindingThoughNoBaselineListsIt(GroupStatus status)
            throws IOException {
        Path empty = Files.writeString(folder.resolve("baseline.json"), "[]");
        assertThat(check(empty).exitCode()).isEqualTo(1);
        decide(status);
        assertThat(check(empty).exitCode()).isZero();
    }

    @Test
    void whatARuleIgnoresIsNoFinding() throws IOException {
        CommandRun rule =
                CommandRun.in(
                        workspace,
                        "rules",
                        "add",
                        "--id",
                        "b",
                        "--path",
                        "$.b",
                        "--reason",
                        "agreed");
        bring(TWO);

        assertThat(rule.exitCode()).as(rule.err()).isZero();
        assertThat(CommandRun.in(workspace, "check").out()).contains("$.a").doesNotContain("$.b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|it is not a list of groups",
                "[{}]|entry 0 has no id of a group",
                "[{\"id\":\"0123456789abcdef\"}]|entry 0 has no status of a group",
                "[|it is not JSON behind line 1"
            })
    void aFileThatIsNoBaselineIsRefused(String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.json"), text);

        CommandRun run = check(file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("baseline.json is not a baseline: " + reason);
    }

    @Test
    void keysThatAreDataOnOneSideOnlyMakeNothingNew() throws IOException {
        Path learnt = folder.resolve("learnt");
        String many = IntStream.range(0, 60).mapToObj(CheckCommandTest::ofUsers).collect(joining());
        bring(learnt, many);
        Path few = folder.resolve("few");
        bring(few, ofUsers(3));
        Path ofLearnt = baseline(learnt);
        Path ofFew = baseline(few);

        assertThat(Files.readString(ofLearnt)).contains("$.users.*");
        assertThat(Files.readString(ofFew)).contains("$.users['member-");
        assertThat(check(few, ofLearnt).exitCode()).isZero();
        assertThat(check(learnt, ofFew).exitCode()).isZero();
        bring(few, TWO);
        assertThat(check(few, ofLearnt).out()).contains("$.b").doesNotContain("$.users");
    }

    private static String ofUsers(int first) {
        return "{'control':{'body':{'users':%s}},'candidate':{'body':{'users':%s}}}%n"
                .formatted(users(first, 1), users(first, 2));
    }

    private static String users(int first, int value) {
        return IntStream.range(first, first + 3)
                .mapToObj(n -> "'member-%s':%d".formatted((char) ('a' + n % 26) + "x" + n, value))
                .collect(joining(",", "{", "}"));
    }

    private void bring(String record) throws IOException {
        bring(workspace, record);
    }

    private void bring(Path workspace, String record) throws IOException {
        Path log = Files.writeString(folder.resolve("log.ndjson"), record.replace('\'', '"'));
        CommandRun run = CommandRun.in(workspace, "import", log.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private Path baseline() throws IOException {
        return baseline(workspace);
    }

    private Path baseline(Path workspace) throws IOException {
        return Files.writeString(
                folder.resolve(workspace.getFileName() + "-baseline.json"),
                CommandRun.in(workspace, "groups", "-o", "json").out());
    }

    private CommandRun check(Path baseline, String... query) {
        return check(workspace, baseline, query);
    }

    private static CommandRun check(Path workspace, Path baseline, String... query) {
        String[] arguments = new String[query.length + 3];
        arguments[0] = "check";
        arguments[1] = "--baseline";
        arguments[2] = baseline.toString();
        System.arraycopy(query, 0, arguments, 3, query.length);
        return CommandRun.in(workspace, arguments);
    }

    private void decide(GroupStatus status) {
        try (Workspace open = Workspaces.open(workspace)) {
            List<GroupRow> rows = open.groups().list(GroupFilter.ACTIVE);
            open.triage()
                    .decide(
                            List.of(
                                    TriageChange.status(
                                            rows.stream().map(GroupRow::id).toList(),
                                            new GroupVerdict(status))),
                            "me");
        }
    }
}
