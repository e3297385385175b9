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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions outlive the database. */
class DecisionsTest {
    private static final Rule GONE =
            Rule.builder("gone", PathPattern.parse("$.gone")).reason("old field\nü").build();

    @TempDir Path parent;
    private Path folder;
    private Path journal;

    @BeforeEach
    void name() {
        folder = parent.resolve("w");
        journal = folder.resolve("decisions.journal");
    }

    private List<String> decide() {
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 100, 50);
            List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
            String first = groups.get(0).id();
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(first, groups.get(1).id()), new GroupVerdict(GroupStatus.BUG)));
            Triaging.decide(workspace, TriageChange.ticket(List.of(first), "PAR-1"));
            Triaging.decide(workspace, TriageChange.note(List.of(first), "to be\ntaken away"));
            Triaging.decide(workspace, TriageChange.note(List.of(first), null));
            Triaging.decide(workspace, TriageChange.assignee(List.of(first), "İpek \"I\""));
            workspace.rules().reapply(new RuleSet(List.of(GONE)), Logs.TODAY, ReapplyProgress.NONE);
            return Dump.of(workspace);
        }
    }

    private List<String> importedAgain() throws IOException {
        Files.delete(folder.resolve("workspace.mv.db"));
        assertThat(Workspace.isWorkspace(folder)).isFalse();
        try (Workspace workspace = Workspaces.open(folder)) {
            new Logs(1, new RuleSet(workspace.rules().list())).importAll(workspace, 100, 50);
            return Dump.of(workspace);
        }
    }

    @Test
    void aNewDatabaseBeginsWithTheDecisionsOfTheOneThatIsGone() throws IOException {
        List<String> before = decide();
        assertThat(importedAgain()).isEqualTo(before);
    }

    @Test
    void whatElseLiesInTheFolderIsNotInTheWayOfThat() throws IOException {
        List<String> before = decide();
        Files.writeString(folder.resolve("report.html"), "<html>");
        assertThat(importedAgain()).isEqualTo(before);
        assertThat(folder.resolve("report.html")).hasContent("<html>");
    }

    @Test
    void aLineThatWasCutOffOrDamagedIsPassedOver() throws IOException {
        List<String> before = decide();
        Files.writeString(
                journal, "00000000 {\"at\":\"no\"}\n12345678 {\"at\":", StandardOpenOption.APPEND);
        try (Workspace workspace = Workspaces.open(folder)) {
            String id = workspace.groups().list(GroupFilter.ALL).get(0).id();
            Triaging.decide(workspace, TriageChange.ticket(List.of(id), "PAR-2"));
            Triaging.decide(workspace, TriageChange.ticket(List.of(id), "PAR-1"));
        }
        assertThat(importedAgain()).isEqualTo(before);
    }

    @Test
    void everyLineOfTheJournalHasItsChecksum() throws IOException {
        decide();
        assertThat(Files.readAllLines(journal))
                .hasSize(6)
                .allMatch(line -> line.matches("[0-9a-f]{8} \\{.*}"));
    }

    @Test
    void whatCannotBeKeptInTheJournalIsNotDecided() throws IOException {
        decide();
        Files.delete(journal);
        Files.createDirectory(journal);
        try (Workspace workspace = Workspaces.open(folder)) {
            List<String> before = Dump.of(workspace);
            String id = workspace.groups().list(GroupFilter.ALL).get(0).id();
            assertThatThrownBy(
                            () ->
                                    Triaging.decide(
                                            workspace, TriageChange.ticket(List.of(id), "PAR-9")))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("journal of decisions");
            assertThatThrownBy(
                            () ->
                                    workspace
                                            .rules()
                                            .reapply(
                                                    RuleSet.EMPTY,
                                                    Logs.TODAY,
                                                    ReapplyProgress.NONE))
                    .isInstanceOf(WorkspaceException.class);
            assertThat(Dump.of(workspace)).isEqualTo(before);
        }
    }
}
