package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace as it was written verifies, and one that was changed in any place does not. */
class VerificationTest {
    private static final Rule GONE =
            Rule.builder("gone", PathPattern.parse("$.gone")).reason("old").build();

    @TempDir static Path filled;
    @TempDir Path folder;
    private Path journal;

    @BeforeAll
    static void fill() {
        try (Workspace workspace = Workspaces.open(filled)) {
            Logs.of(1).importAll(workspace, 100, 20);
            workspace.rules().reapply(new RuleSet(List.of(GONE)), Logs.TODAY, ReapplyProgress.NONE);
            new Logs(2, new RuleSet(List.of(GONE))).importAll(workspace, 60, 20);
            List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(groups.get(0).id()), new GroupVerdict(GroupStatus.BUG)));
            Triaging.decide(workspace, TriageChange.note(List.of(groups.get(1).id()), "a note"));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        journal = folder.resolve("decisions.journal");
        for (String name : List.of("workspace.mv.db", "decisions.journal")) {
            Files.copy(filled.resolve(name), folder.resolve(name));
        }
    }

    private List<WorkspaceDamage> verify() {
        try (Workspace workspace = Workspaces.open(folder)) {
            return workspace.verify(UpkeepProgress.NONE).orElseThrow();
        }
    }

    @Test
    void aWorkspaceAsItWasWrittenVerifies() {
        assertThat(verify()).isEmpty();
    }

    @Test
    void anUnfinishedImportVerifies() {
        try (Workspace workspace = Workspaces.open(folder);
                ImportSession session = Workspaces.begin(workspace, Logs.source(3))) {
            new Logs(3, new RuleSet(List.of(GONE))).importUpTo(session, 100, 20);
        }
        assertThat(verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload_block", "difference_block", "group_directory", "batch"})
    void aFlippedBitIsFoundWithItsPlace(String table) throws Exception {
        Damage.flipOneBit(folder, table, new Random(3));
        assertThat(verify())
                .isNotEmpty()
                .anySatisfy(
                        damage -> {
                            assertThat(damage.where()).contains("from exchange ");
                            assertThat(damage.what()).isNotBlank();
                            assertThat(damage.remedy()).contains("parity workspace restore");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE import_source SET differences = differences + 1 WHERE number = 1"
                        + "|import_source, import 1",
                "UPDATE import_source SET mismatched = 1 WHERE number = 2|import_source, import 2",
                "UPDATE import_source SET problems = 0 WHERE number = 2|problem, import 2",
                "DELETE FROM problem WHERE number = 1|problem, import 1",
                "UPDATE endpoint SET exchanges_read = 7 WHERE number = 1|endpoint",
                "UPDATE endpoint SET active = active - 1 WHERE number = 2|endpoint, number 2",
                "UPDATE difference_group SET occurrences = 1 WHERE number = 1"
                        + "|difference_group, group ",
                "UPDATE difference_group SET exchanges = 1 WHERE number = 1"
                        + "|difference_group, group ",
                "UPDATE difference_group SET active_occurrences = 1 WHERE number = 1"
                        + "|difference_group, group ",
                "UPDATE difference_group SET kind = 'odd' WHERE number = 1|difference_group",
                "UPDATE difference_group SET cause = 'odd' WHERE number = 1|difference_group",
                "UPDATE group_evidence SET content = X'00' WHERE group_number = 1"
                        + "|group_evidence, group ",
                "DELETE FROM group_evidence WHERE group_number = 2|group_evidence, group ",
                "UPDATE rule_hit SET occurrences = 1|rule_hit",
                "UPDATE rule SET content = '{}'|rule",
                "UPDATE difference_group SET number = 2147483646 WHERE number = 1"
                        + "|difference_group",
                "DELETE FROM batch WHERE first_exchange = 1|batch, from exchange 1",
                "UPDATE batch SET exchanges = 0 WHERE first_exchange > 100|batch",
                "UPDATE batch SET exchanges = -5 WHERE first_exchange > 100|batch",
                "UPDATE batch SET first_exchange = 9223372036854775800"
                        + " WHERE first_exchange = 1|batch",
                "DELETE FROM difference_block WHERE first_exchange = 1"
                        + "|difference_block, from exchange 1",
                "DELETE FROM payload_block WHERE first_exchange = 1"
                        + "|payload_block, from exchange 1",
                "DELETE FROM group_directory WHERE group_and_batch < 4294967400"
                        + "|group_directory, group number 1, from exchange 1",
                "INSERT INTO group_directory VALUES (99, 1, X'00')|group_directory",
                "DELETE FROM triage|decisions.journal, group ",
                "UPDATE triage SET note = 'other'|decisions.journal, group ",
                "UPDATE triage SET status = 'odd' WHERE status = 'bug'|decisions.journal, group ",
                "DELETE FROM rule|decisions.journal",
                "UPDATE import_source SET started_at = 'odd'|import_source",
            })
    void aChangedRowIsFoundWithItsPlace(String sql, String where) throws Exception {
        Damage.change(folder, sql);
        assertThat(verify())
                .isNotEmpty()
                .anySatisfy(damage -> assertThat(damage.where()).startsWith(where));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE difference_group SET first_seen = '2026-0s-01T00:00:03Z'",
                "UPDATE difference_group SET kind = 'odd'",
                "UPDATE difference_group SET path = '['",
                "UPDATE difference_group SET cause = 'odd'",
            })
    void whatARowCannotHoldIsSaidToBeDamage(String sql) throws Exception {
        Damage.change(folder, sql);
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThatThrownBy(() -> workspace.groups().list(GroupFilter.ALL))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("workspace is damaged: ");
        }
    }

    @Test
    void aDamagedJournalIsFoundAndCompactingMendsIt() throws Exception {
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, lines.get(0) + "\n" + lines.get(1).replace("bug", "new") + "\n");
        assertThat(verify())
                .extracting(WorkspaceDamage::where)
                .anyMatch(where -> where.equals("decisions.journal"))
                .anyMatch(where -> where.startsWith("decisions.journal, group "));
        try (Workspace workspace = Workspaces.open(folder)) {
            workspace.compact(UpkeepProgress.NONE);
        }
        assertThat(verify()).isEmpty();
    }

    @Test
    void aLineOfTheJournalThatACrashCutOffIsNoDamage() throws Exception {
        Files.writeString(journal, "00000000 {\"at\":", StandardOpenOption.APPEND);
        assertThat(verify()).isEmpty();
    }

    @Test
    void aDecisionThatWasNeverAcknowledgedIsWithdrawnAtTheNextOpening() throws Exception {
        List<String> lines = Files.readAllLines(journal);
        Damage.change(folder, "UPDATE triage SET note = NULL");
        assertThat(lines.get(lines.size() - 1)).contains("a note");
        assertThat(verify()).isEmpty();
        assertThat(Files.readAllLines(journal)).hasSize(lines.size() + 1);
        assertThat(verify()).isEmpty();
        assertThat(Files.readAllLines(journal)).hasSize(lines.size() + 1);
    }

    @Test
    void aCancelledVerificationFindsNothing() {
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThat(workspace.verify((done, total) -> false)).isEmpty();
        }
    }
}
