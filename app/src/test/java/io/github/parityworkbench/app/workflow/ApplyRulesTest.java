package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleFinding;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyRulesTest {
    private static final Rule IDS = Rule.builder("ids", PathPattern.parse("$.id")).build();

    @TempDir private Path folder;
    private Workspace workspace;
    private ApplyRules rules;

    @BeforeEach
    void importSomething() throws IOException {
        workspace = Workspaces.open(folder.resolve("w"));
        Path log = NativeLogs.write(folder.resolve("log.ndjson"), 300);
        Workspaces.load(workspace, log);
        rules = new ApplyRules(workspace, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aRuleIgnoresWhatIsStoredAndNothingElse() {
        long mismatched = mismatched();

        rules.add(IDS, ProgressListener.NONE, new Cancellation());

        assertThat(active()).isNotEmpty().noneMatch(ApplyRulesTest::isId);
        assertThat(workspace.groups().list(GroupFilter.ALL)).anyMatch(ApplyRulesTest::isId);
        assertThat(mismatched()).isEqualTo(mismatched - 50);
    }

    @Test
    void withoutTheRuleEverythingCountsAgain() {
        List<GroupRow> before = active();
        rules.add(IDS, ProgressListener.NONE, new Cancellation());

        assertThat(rules.remove("ids", ProgressListener.NONE, new Cancellation())).isTrue();

        assertThat(active()).isEqualTo(before);
        assertThat(rules.remove("ids", ProgressListener.NONE, new Cancellation())).isFalse();
    }

    @Test
    void aRuleOfTheSameNameTakesTheOldOnesPlace() {
        Rule other = IDS.toBuilder().reason("for another reason").build();
        rules.add(IDS, ProgressListener.NONE, new Cancellation());

        rules.add(other, ProgressListener.NONE, new Cancellation());

        assertThat(rules.list()).containsExactly(other);
    }

    @Test
    void whatIsImportedLaterIsComparedUnderTheRules() throws IOException {
        rules.add(IDS, ProgressListener.NONE, new Cancellation());
        Path more = NativeLogs.write(folder.resolve("more.ndjson"), 600);

        Workspaces.load(workspace, more);

        assertThat(active()).isNotEmpty().noneMatch(ApplyRulesTest::isId);
    }

    @Test
    void theIssueOfAGroupThatWasFixedIsClosedAlsoWhereTheRuleIgnoresTheGroup() {
        rules.add(
                IDS.toBuilder().ticket("PAR-1").build(), ProgressListener.NONE, new Cancellation());
        List<String> ids =
                workspace.groups().list(GroupFilter.ALL).stream()
                        .filter(ApplyRulesTest::isId)
                        .map(GroupRow::id)
                        .toList();
        workspace.triage().decide(List.of(TriageChange.ticket(ids, "PAR-1")), "ada");
        assertThat(rules.findings(Set.of())).isEmpty();

        workspace
                .triage()
                .decide(
                        List.of(TriageChange.status(ids, new GroupVerdict(GroupStatus.FIXED))),
                        "ada");

        assertThat(rules.findings(Set.of()))
                .extracting(RuleFinding::problem)
                .containsExactly(RuleFinding.Problem.TICKET_CLOSED);
    }

    @Test
    void aCancelledChangeChangesNothing() {
        List<GroupRow> before = active();
        Cancellation cancellation = new Cancellation();
        cancellation.request();

        assertThatThrownBy(() -> rules.add(IDS, ProgressListener.NONE, cancellation))
                .isInstanceOf(CancelledException.class);

        assertThat(rules.list()).isEmpty();
        assertThat(active()).isEqualTo(before);
    }

    private List<GroupRow> active() {
        return workspace.groups().list(GroupFilter.ACTIVE);
    }

    private long mismatched() {
        return workspace.endpoints().list().stream().mapToLong(EndpointRow::mismatched).sum();
    }

    private static boolean isId(GroupRow row) {
        return row.key().path().toString().equals("$.id");
    }
}
