package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is imported comes back equal, however the import went. */
class ImportSessionTest {
    private static final int RECORDS = 400;

    @TempDir Path parent;

    @Test
    void everyMismatchingExchangeComesBackEqual() {
        Logs logs = Logs.of(1);
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            logs.importAll(workspace, RECORDS, 64);
            List<ClassifiedExchange> expected = mismatching(logs);
            for (int i = 0; i < expected.size(); i++) {
                StoredExchange stored = workspace.exchanges().get(i + 1);
                assertThat(stored.number()).isEqualTo(i + 1);
                assertThat(stored.exchange()).isEqualTo(expected.get(i).exchange());
                assertThat(stored.differences()).isEqualTo(expected.get(i).differences());
                assertThat(workspace.exchanges().find(stored.exchange().id())).contains(stored);
            }
            assertThat(workspace.exchanges().find("e1-4")).as("a matching one").isEmpty();
            assertThatThrownBy(() -> workspace.exchanges().get(expected.size() + 1))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("there is no exchange");
            assertThatThrownBy(() -> workspace.exchanges().get(0))
                    .isInstanceOf(WorkspaceException.class);
        }
    }

    private static List<ClassifiedExchange> mismatching(Logs logs) {
        return logs.batch(0, RECORDS).mismatching();
    }

    @Test
    void totalsGroupsAndProblemsAreCounted() {
        Logs logs = Logs.of(1);
        ImportBatch all = logs.batch(0, RECORDS);
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            logs.importAll(workspace, RECORDS, 64);
            ImportRow row = workspace.imports().list().get(0);
            assertThat(row.source()).isEqualTo(Logs.source(1));
            assertThat(row.records()).isEqualTo(RECORDS);
            assertThat(row.exchanges()).isEqualTo(RECORDS - RECORDS / 20);
            assertThat(row.mismatched()).isEqualTo(all.mismatching().size());
            assertThat(row.problems()).isEqualTo(RECORDS / 20);
            assertThat(row.finishedAt()).isNotNull();
            assertThat(workspace.problems().count()).isEqualTo(RECORDS / 20);
            assertThat(workspace.problems().list(3, 5)).isEqualTo(all.problems().subList(3, 8));
            assertThat(workspace.endpoints().list())
                    .hasSize(2)
                    .allSatisfy(
                            endpoint -> {
                                assertThat(endpoint.rate())
                                        .isEqualTo(
                                                (double) endpoint.mismatched()
                                                        / endpoint.exchanges());
                                assertThat(endpoint.groups()).isEqualTo(3);
                                assertThat(endpoint.state()).isEqualTo("side-by-side");
                            });
            assertThat(workspace.groups().list(GroupFilter.ALL))
                    .hasSameSizeAs(all.delta().groups())
                    .allSatisfy(
                            group -> {
                                var expected =
                                        all.delta().groups().stream()
                                                .filter(g -> g.key().equals(group.key()))
                                                .findFirst()
                                                .orElseThrow();
                                assertThat(group.id()).isEqualTo(group.key().id());
                                assertThat(group.exchanges()).isEqualTo(expected.exchanges());
                                assertThat(group.occurrences()).isEqualTo(expected.occurrences());
                                assertThat(group.firstSeen()).isEqualTo(expected.firstSeen());
                                assertThat(group.lastSeen()).isEqualTo(expected.lastSeen());
                                assertThat(group.cause()).isEqualTo(expected.cause());
                                assertThat(
                                                workspace
                                                        .groups()
                                                        .aggregate(group.id())
                                                        .orElseThrow()
                                                        .encode())
                                        .isEqualTo(expected.encode());
                            });
        }
    }

    @Test
    void everySampleOfAGroupIsOnExactlyOnePage() {
        Logs logs = Logs.of(1);
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            logs.importAll(workspace, RECORDS, 64);
            for (GroupRow group : workspace.groups().list(GroupFilter.ALL)) {
                List<String> expected =
                        mismatching(logs).stream()
                                .filter(
                                        each ->
                                                each.differences().stream()
                                                        .anyMatch(d -> d.key().equals(group.key())))
                                .map(each -> each.exchange().id())
                                .toList();
                List<String> paged =
                        IntStream.rangeClosed(0, expected.size() / 7)
                                .mapToObj(
                                        page ->
                                                workspace
                                                        .exchanges()
                                                        .samples(group.id(), page * 7L, 7))
                                .flatMap(List::stream)
                                .map(SampleRow::exchangeId)
                                .toList();
                assertThat(paged).isEqualTo(expected);
                assertThat(workspace.exchanges().samples(group.id(), 0, 3))
                        .allSatisfy(
                                sample -> {
                                    StoredExchange stored =
                                            workspace.exchanges().get(sample.exchangeNumber());
                                    assertThat(sample.timestamp())
                                            .isEqualTo(stored.exchange().timestamp());
                                    assertThat(sample.differences())
                                            .isNotEmpty()
                                            .isEqualTo(
                                                    stored.differences().stream()
                                                            .filter(
                                                                    d ->
                                                                            d.key()
                                                                                    .equals(
                                                                                            group
                                                                                                    .key()))
                                                            .toList());
                                });
            }
            assertThat(workspace.exchanges().samples("0123456789abcdef", 0, 10)).isEmpty();
        }
    }

    @Test
    void importingTheSameContentAgainAddsNothing() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            Logs.of(1).importAll(workspace, RECORDS, 64);
            List<String> before = Dump.of(workspace);
            Logs.of(1).importAll(workspace, RECORDS, 64);
            assertThat(Dump.of(workspace)).isEqualTo(before);
        }
    }

    @Test
    void aResumedImportEqualsAnUninterruptedOneRowForRow() {
        Logs logs = Logs.of(1);
        List<String> whole;
        try (Workspace workspace = Workspaces.open(parent.resolve("whole"))) {
            logs.importAll(workspace, RECORDS, 50);
            whole = Dump.of(workspace);
        }
        Path folder = parent.resolve("parts");
        for (int end : new int[] {50, 200, 250}) {
            try (Workspace workspace = Workspaces.open(folder);
                    ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
                logs.importUpTo(session, end, 50);
                assertThat(session.recordsDone()).isEqualTo(end);
            }
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            logs.importAll(workspace, RECORDS, 50);
            assertThat(Dump.of(workspace)).isEqualTo(whole);
        }
    }

    @Test
    void rulesThatChangeInAnImportThatIsStoppedCountForAllThatIsStored() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"));
                ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            Logs.of(1).importUpTo(session, 100, 50);
            ignoreItems(workspace);
            Logs.of(1).importUpTo(session, 200, 50);
            session.close();
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            assertThat(workspace.groups().list(GroupFilter.ALL))
                    .filteredOn(group -> group.key().path().toString().equals("$.items[*].name"))
                    .isNotEmpty()
                    .allMatch(group -> group.activeOccurrences() == 0);
        }
    }

    @Test
    void rulesThatChangedInAnImportThatWasKilledCountForAllOnceItIsFinished() {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            ImportSession killed = Workspaces.begin(workspace, Logs.source(1));
            Logs.of(1).importUpTo(killed, 100, 50);
            ignoreItems(workspace);
            Logs.of(1).importUpTo(killed, 200, 50);
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, RECORDS, 50);
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
        }
    }

    @Test
    void rulesThatChangedInAnImportThatWasKilledCountForAllOnceItIsOpenedAgain() {
        Path folder = parent.resolve("w");
        try (Workspace workspace = Workspaces.open(folder)) {
            ImportSession killed = Workspaces.begin(workspace, Logs.source(1));
            Logs.of(1).importUpTo(killed, 100, 50);
            ignoreItems(workspace);
            assertThat(activeItems(workspace)).isZero();
            Logs.of(1).importUpTo(killed, 200, 50);
            assertThat(activeItems(workspace)).isPositive();
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            assertThat(workspace.rules().settle(Logs.TODAY)).isTrue();
            assertThat(activeItems(workspace)).isZero();
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            assertThat(workspace.rules().settle(Logs.TODAY)).isFalse();
        }
    }

    @Test
    void anImportThatWasKilledLeavesNothingToSettleWhereItsRulesStayed() {
        Path folder = parent.resolve("w");
        RuleSet items = items();
        try (Workspace workspace = Workspaces.open(folder)) {
            workspace.rules().reapply(items, Logs.TODAY, ReapplyProgress.NONE);
            ImportSession killed = Workspaces.begin(workspace, Logs.source(1));
            new Logs(1, items).importUpTo(killed, 200, 50);
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThat(workspace.rules().settle(Logs.TODAY)).isFalse();
            assertThat(activeItems(workspace)).isZero();
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
        }
    }

    /** What was read before an import began may be older than what is in force then. */
    @Test
    void exchangesCountedByOlderRulesAreCountedAgainWhenTheImportEnds() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            RulesInForce older = workspace.rules().inForce();
            ignoreItems(workspace);
            try (ImportSession session =
                    workspace.imports().begin(Logs.source(1), null, null, older)) {
                Logs.of(1).importUpTo(session, 100, 50);
                session.finish();
            }
            assertThat(activeItems(workspace)).isZero();
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
        }
    }

    @Test
    void rulesThatChangeWithoutEffectInAnImportLeaveNothingUncounted() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            ImportSession session = Workspaces.begin(workspace, Logs.source(1));
            Logs.of(1).importUpTo(session, 100, 50);
            ignoreItems(workspace);
            Logs.of(1).importUpTo(session, 200, 50);
            List<Rule> more = new ArrayList<>(items().rules());
            more.add(Rule.builder("nothing", PathPattern.parse("$.nothing")).build());
            workspace.rules().reapply(new RuleSet(more), Logs.TODAY, ReapplyProgress.NONE);
            assertThat(activeItems(workspace)).isZero();
        }
    }

    private static long activeItems(Workspace workspace) {
        return workspace.groups().list(GroupFilter.ALL).stream()
                .filter(group -> group.key().path().toString().equals("$.items[*].name"))
                .mapToLong(GroupRow::activeOccurrences)
                .sum();
    }

    private static RuleSet items() {
        return new RuleSet(
                List.of(Rule.builder("items", PathPattern.parse("$.items[*].name")).build()));
    }

    private static void ignoreItems(Workspace workspace) {
        workspace.rules().reapply(items(), Logs.TODAY, ReapplyProgress.NONE);
    }

    @Test
    void severalImportsAddUp() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            Logs.of(1).importAll(workspace, 100, 40);
            long once = exchanges(workspace);
            Logs.of(2).importAll(workspace, 100, 40);
            assertThat(exchanges(workspace)).isEqualTo(2 * once);
            assertThat(workspace.imports().list()).hasSize(2);
            assertThat(workspace.groups().list(GroupFilter.ALL)).hasSize(6);
        }
    }

    private static long exchanges(Workspace workspace) {
        return workspace.endpoints().list().stream().mapToLong(EndpointRow::exchanges).sum();
    }

    @Test
    void aBatchThatFailsIsNotStoredAndTheNextOneCounts() {
        Logs logs = Logs.of(1);
        try (Workspace workspace = Workspaces.open(parent.resolve("w"));
                ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            session.write(logs.batch(0, 50));
            List<String> before = Dump.of(workspace);
            ImportBatch good = logs.batch(50, 100);
            try (ImportSession other = Workspaces.begin(workspace, Logs.source(9))) {
                ImportBatch strange = Logs.of(9).batch(0, 60);
                assertThatThrownBy(
                                () ->
                                        other.write(
                                                new ImportBatch(
                                                        60,
                                                        Strange.exchanges(strange.mismatching()),
                                                        strange.delta(),
                                                        List.of(),
                                                        null)))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(Dump.of(workspace).stream().filter(l -> !l.startsWith("import ")))
                    .isEqualTo(before.stream().filter(l -> !l.startsWith("import ")).toList());
            session.write(good);
            logs.importUpTo(session, RECORDS, 50);
            session.finish();
            ImportBatch all = logs.batch(0, RECORDS);
            assertThat(
                            workspace.groups().list(GroupFilter.ALL).stream()
                                    .mapToLong(GroupRow::occurrences)
                                    .sum())
                    .isEqualTo(
                            all.mismatching().stream()
                                    .mapToLong(e -> e.differences().size())
                                    .sum());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM difference_block WHERE first_exchange ="
                        + " (SELECT MIN(first_exchange) FROM batch WHERE import_number = 2)",
                "DELETE FROM difference_block"
                        + " WHERE first_exchange = (SELECT MAX(first_exchange) FROM batch)",
                "DELETE FROM batch WHERE first_exchange ="
                        + " (SELECT MIN(first_exchange) FROM batch WHERE import_number = 2)",
                "DELETE FROM batch WHERE first_exchange = (SELECT MAX(first_exchange) FROM batch)",
                "DELETE FROM problem WHERE number = 2",
                "UPDATE import_source SET mismatched = mismatched + 1 WHERE number = 2",
                "UPDATE import_source SET differences = differences - 1 WHERE number = 2"
            })
    void anImportOfWhichSomethingIsLostIsNotFinished(String loss) throws SQLException {
        Path folder = parent.resolve("w");
        Logs logs = Logs.of(1);
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(2).importAll(workspace, 100, 50);
            try (ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
                logs.importUpTo(session, RECORDS, 50);
            }
        }
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("workspace") + ";ANALYZE_AUTO=0",
                                "sa",
                                "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(loss)).isEqualTo(1);
        }
        try (Workspace workspace = Workspaces.open(folder);
                ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            assertThatThrownBy(session::finish)
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("the workspace is damaged");
            assertThat(workspace.imports().list().get(1).finishedAt()).isNull();
        }
    }

    @Test
    void aFinishedImportTakesNoMore() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"));
                ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            session.write(Logs.of(1).batch(0, 50));
            session.finish();
            assertThatThrownBy(() -> session.write(Logs.of(1).batch(50, 60)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
