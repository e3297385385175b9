package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a decision as time passes and more is imported. */
class TriageStatusTest {
    @TempDir Path parent;
    private Workspace workspace;
    private GroupRow group;

    @BeforeEach
    void importLog() {
        workspace = Workspaces.open(parent.resolve("w"));
        Logs.of(1).importAll(workspace, 100, 50);
        group = workspace.groups().list(GroupFilter.ALL).get(0);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void groupsAreReadOnceUntilSomethingIsWritten() {
        GroupRow before = listed();
        assertThat(listed()).isSameAs(before);
        decide(new GroupVerdict(GroupStatus.BUG));
        assertThat(listed()).isNotSameAs(before);
        assertThat(listed().status()).isEqualTo(GroupStatus.BUG);
    }

    @Test
    void aStateThatWasSetStandsAndComesBackFromTheJournal() throws IOException {
        EndpointRow row = workspace.endpoints().list().get(0);
        workspace.endpointStates().set(row.endpoint(), MigrationState.SIDE_BY_SIDE);
        assertThat(workspace.endpoints().list().get(0).state()).isEqualTo("side-by-side");
        workspace.close();
        Files.delete(parent.resolve("w/workspace.mv.db"));
        workspace = Workspaces.open(parent.resolve("w"));
        assertThat(workspace.endpointStates().get(row.endpoint()))
                .contains(MigrationState.SIDE_BY_SIDE);
        Logs.of(1).importAll(workspace, 100, 50);
        assertThat(workspace.endpoints().list().get(0).state()).isEqualTo("side-by-side");
        workspace.endpointStates().set(row.endpoint(), null);
        assertThat(workspace.endpoints().list().get(0).state()).isEqualTo(row.state());
        assertThat(workspace.endpointStates().history(row.endpoint())).hasSize(2);
    }

    @Test
    void whatWasFixedIsRegressedOnceALaterImportHasItAgain() {
        decide(new GroupVerdict(GroupStatus.FIXED));
        assertThat(now().status()).isEqualTo(GroupStatus.FIXED);
        Logs.of(1).importAll(workspace, 100, 50);
        assertThat(now().status()).isEqualTo(GroupStatus.FIXED);
        Logs.of(2).importAll(workspace, 100, 50);
        assertThat(now().status()).isEqualTo(GroupStatus.REGRESSED);
        decide(new GroupVerdict(GroupStatus.FIXED));
        assertThat(now().status()).isEqualTo(GroupStatus.FIXED);
    }

    @Test
    void aRegressionTakenBackFromItsVerdictIsOneStill() {
        decide(new GroupVerdict(GroupStatus.FIXED));
        Logs.of(2).importAll(workspace, 100, 50);
        GroupVerdict before = now().verdict();
        decide(new GroupVerdict(GroupStatus.BUG));
        assertThat(now().status()).isEqualTo(GroupStatus.BUG);
        decide(before);
        assertThat(now().status()).isEqualTo(GroupStatus.REGRESSED);
    }

    @Test
    void aSnoozeEndsOnItsDay() {
        for (int year : List.of(2999, 10_000)) {
            decide(GroupVerdict.snoozedUntil(LocalDate.of(year, 1, 1)));
            assertThat(now().status()).isEqualTo(GroupStatus.SNOOZED);
        }
        assertThat(now().snoozeEnded()).isFalse();
        decide(GroupVerdict.snoozedUntil(LocalDate.of(2020, 1, 1)));
        assertThat(now().status()).isEqualTo(GroupStatus.NEW);
        assertThat(now().snoozeEnded()).isTrue();
    }

    @Test
    void aSnoozeEndsInTheMorningOfItsDay() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        GroupVerdict snoozed = GroupVerdict.snoozedUntil(day);
        assertThat(snoozed.awake(day.minusDays(1), 1)).isFalse();
        assertThat(snoozed.awake(day, 1)).isTrue();
    }

    @Test
    void aSnoozeEndsWithMoreExchangesThanItsCount() {
        decide(GroupVerdict.snoozedUntil(group.exchanges()));
        assertThat(now().status()).isEqualTo(GroupStatus.SNOOZED);
        Logs.of(2).importAll(workspace, 100, 50);
        assertThat(now().snoozeEnded()).isTrue();
    }

    @Test
    void whatRulesSilenceIsIgnoredWhateverWasDecided() {
        decide(new GroupVerdict(GroupStatus.BUG));
        Rule rule =
                Rule.builder("quiet", PathPattern.parse(group.key().path().toString()))
                        .reason("noise")
                        .build();
        workspace.rules().reapply(new RuleSet(List.of(rule)), Logs.TODAY, ReapplyProgress.NONE);
        assertThat(now().status()).isEqualTo(GroupStatus.IGNORED);
        assertThat(now().ignoredBy()).isEqualTo("quiet");
        workspace.rules().reapply(RuleSet.EMPTY, Logs.TODAY, ReapplyProgress.NONE);
        assertThat(now().status()).isEqualTo(GroupStatus.BUG);
    }

    @Test
    void nobodyDecidesWhatFollowsFromRulesAndLogs() {
        assertThatThrownBy(() -> decide(new GroupVerdict(GroupStatus.IGNORED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rule");
        assertThatThrownBy(() -> decide(new GroupVerdict(GroupStatus.REGRESSED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TriageChange.labels(List.of(), List.of("two words")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHistorySaysWhoDecidedWhatAndWhenInOrder() {
        List<String> ids = List.of(group.id());
        workspace
                .triage()
                .decide(
                        List.of(
                                TriageChange.status(ids, GroupVerdict.PORTED_BUG),
                                TriageChange.labels(ids, List.of("b", "a", "b"))),
                        "Ada");
        workspace.triage().decide(List.of(TriageChange.labels(ids, List.of())), "İpek");
        String other = workspace.groups().list(GroupFilter.ALL).get(1).id();
        Triaging.decide(workspace, TriageChange.ticket(List.of(other), "PAR-1"));
        assertThat(now().status()).isEqualTo(GroupStatus.EXPECTED);
        assertThat(now().verdict().portedBug()).isTrue();
        assertThat(workspace.triage().history(group.id()))
                .extracting(event -> event.by() + " " + event.about() + " " + event.value())
                .containsExactly(
                        "Ada status expected ported-bug", "Ada labels a,b", "İpek labels null");
        assertThat(workspace.triage().history(other))
                .singleElement()
                .matches(event -> TriageStore.author().equals(event.by()));
    }

    @Test
    void viewsAreKeptByNameAndOutliveTheDatabase() throws IOException {
        GroupViewStore views = workspace.views();
        views.save(new GroupView("bugs", "status:bug"));
        views.save(new GroupView("Änderung", "kind:type"));
        views.save(new GroupView("bugs", "status:bug assignee:me"));
        views.save(new GroupView("gone", "x"));
        assertThat(views.remove("gone")).isTrue();
        assertThat(views.remove("gone")).isFalse();
        assertThatThrownBy(() -> new GroupView(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        List<GroupView> before = views.list();
        assertThat(before).hasSize(2).contains(new GroupView("bugs", "status:bug assignee:me"));
        workspace.close();
        Files.delete(parent.resolve("w").resolve("workspace.mv.db"));
        workspace = Workspaces.open(parent.resolve("w"));
        assertThat(workspace.views().list()).isEqualTo(before);
    }

    @Test
    void anEndpointIsReadyOnceEveryGroupIsSettled() {
        EndpointRow before = endpoint();
        assertThat(before.open()).isEqualTo(before.groups()).isPositive();
        assertThat(before.ready()).isFalse();
        List<String> ids =
                workspace.groups().list(GroupFilter.ACTIVE.withEndpoint(before.endpoint())).stream()
                        .map(GroupRow::id)
                        .toList();
        Triaging.decide(
                workspace, TriageChange.status(ids, new GroupVerdict(GroupStatus.EXPECTED)));
        assertThat(endpoint().open()).isZero();
        assertThat(endpoint().ready()).isTrue();
        Triaging.decide(
                workspace,
                TriageChange.status(ids.subList(0, 1), new GroupVerdict(GroupStatus.BUG)));
        assertThat(endpoint().open()).isEqualTo(1);
        assertThat(endpoint().ready()).isFalse();
    }

    private EndpointRow endpoint() {
        return workspace.endpoints().list().get(0);
    }

    @Test
    void aGroupTellsHowItSpreadsOverTime() {
        assertThat(group.overTime().counts().stream().mapToLong(count -> count).sum())
                .isPositive()
                .isLessThanOrEqualTo(group.exchanges());
        assertThat(workspace.groups().aggregate(group.id()).orElseThrow().overTime())
                .isEqualTo(group.overTime());
    }

    private void decide(GroupVerdict verdict) {
        workspace
                .triage()
                .decide(List.of(TriageChange.status(List.of(group.id()), verdict)), "Ada");
    }

    private GroupRow listed() {
        return workspace.groups().list(GroupFilter.ALL).get(0);
    }

    private GroupRow now() {
        return workspace.groups().find(group.id()).orElseThrow();
    }
}
