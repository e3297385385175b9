package io.github.parityworkbench.app.desktop.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.TestLog;
import io.github.parityworkbench.app.desktop.imports.FinishedImport;
import io.github.parityworkbench.app.desktop.imports.ImportViewModel;
import io.github.parityworkbench.app.desktop.rules.IgnoreViewModel;
import io.github.parityworkbench.app.desktop.task.LaterThread;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.LogSelection;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.EndpointStateStore;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.GroupView;
import io.github.parityworkbench.localdb.MigrationState;
import io.github.parityworkbench.localdb.TriageEvent;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<FinishedImport> imports = new ArrayList<>();
    private final Texts texts = Texts.load();
    private final SameThread tasks = new SameThread();
    private final Decisions decisions =
            new Decisions(texts, tasks, CLOCK, () -> "Ada", said::add, errors::add, () -> {});
    private Workspace workspace;

    @BeforeEach
    void importSmallLog() throws IOException {
        workspace = Workspaces.open(folder.resolve("workspace"));
        importLog(TestLog.small().broken().broken());
        decisions.show(workspace);
    }

    private void importLog(TestLog log) throws IOException {
        Path file = log.write(folder.resolve("log.ndjson"));
        new ImportViewModel(tasks, CLOCK, imports::add, errors::add)
                .start(workspace, LogSelection.of(List.of(file.toString()), null));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void importsAndReportsTheRecordsThatCouldNotBeRead() {
        assertThat(errors).isEmpty();
        FinishedImport finished = imports.get(0);
        assertThat(finished.report().exchanges()).isEqualTo(10);
        assertThat(finished.problems())
                .extracting(problem -> problem.provenance().line())
                .containsExactly(11L, 12L);
    }

    @Test
    void reportsAFileThatIsNotThereAndGoesOnWithTheNext() throws IOException {
        ImportViewModel model = new ImportViewModel(tasks, CLOCK, imports::add, errors::add);
        Path gone = new TestLog().exchange("gone", "1", "2").write(folder.resolve("gone.ndjson"));
        LogSelection log = LogSelection.of(List.of(gone.toString()), null);
        Files.delete(gone);
        model.start(workspace, log);
        assertThat(errors).hasSize(1);
        assertThat(model.task().runningProperty().get()).isFalse();
        Path more = new TestLog().exchange("more", "1", "2").write(folder.resolve("more.ndjson"));
        model.start(workspace, LogSelection.of(List.of(more.toString()), null));
        assertThat(imports).hasSize(2);
        assertThat(imports.get(1).problems()).isEmpty();
    }

    @Test
    void marksSeveralGroupsAndTakesThatBackForEachAsItWas() {
        List<GroupRow> groups = groups();
        decisions.mark(groups.subList(0, 1), GroupStatus.EXPECTED);
        decisions.mark(groups(), GroupStatus.BUG);
        assertThat(groups()).extracting(GroupRow::status).containsOnly(GroupStatus.BUG);
        decisions.undo();
        assertThat(find(groups.get(0)).status()).isEqualTo(GroupStatus.EXPECTED);
        assertThat(find(groups.get(1)).status()).isEqualTo(GroupStatus.NEW);
        decisions.undo();
        assertThat(groups()).extracting(GroupRow::status).containsOnly(GroupStatus.NEW);
        decisions.undo();
        assertThat(said).last().isEqualTo(texts.get("decided.nothing"));
        assertThat(errors).isEmpty();
    }

    @Test
    void carriesOutInItsTurnWhatIsDecidedWhileADecisionIsCarriedOut() {
        LaterThread later = new LaterThread();
        Decisions hasty =
                new Decisions(texts, later, CLOCK, () -> "Ada", said::add, errors::add, () -> {});
        hasty.show(workspace);
        List<GroupRow> groups = groups();
        hasty.mark(groups.subList(0, 1), GroupStatus.EXPECTED);
        hasty.mark(groups.subList(0, 1), GroupStatus.EXPECTED);
        hasty.mark(groups.subList(1, 2), GroupStatus.BUG);
        later.runAll();
        assertThat(find(groups.get(0)).status()).isEqualTo(GroupStatus.EXPECTED);
        assertThat(find(groups.get(1)).status()).isEqualTo(GroupStatus.BUG);
        hasty.undo();
        hasty.undo();
        hasty.undo();
        hasty.redo();
        later.runAll();
        assertThat(find(groups.get(0)).status()).isEqualTo(GroupStatus.EXPECTED);
        assertThat(find(groups.get(1)).status()).isEqualTo(GroupStatus.NEW);
        hasty.mark(groups.subList(1, 2), GroupStatus.FIXED);
        hasty.mark(groups.subList(0, 1), GroupStatus.FIXED);
        hasty.show(null);
        later.runAll();
        assertThat(groups())
                .extracting(GroupRow::status)
                .containsOnlyOnce(GroupStatus.EXPECTED, GroupStatus.FIXED);
        assertThat(errors).isEmpty();
    }

    @Test
    void setsTheStateOfAnEndpointInTheNameOfTheUserAndTakesItBack() {
        Endpoint endpoint = groups().get(0).key().endpoint();
        EndpointStateStore states = workspace.endpointStates();
        decisions.state(endpoint, MigrationState.CANARY);
        assertThat(states.get(endpoint)).contains(MigrationState.CANARY);
        assertThat(states.history(endpoint)).last().extracting(TriageEvent::by).isEqualTo("Ada");
        decisions.state(endpoint, null);
        assertThat(states.get(endpoint)).isEmpty();
        decisions.undo();
        assertThat(states.get(endpoint)).contains(MigrationState.CANARY);
        decisions.undo();
        assertThat(states.get(endpoint)).isEmpty();
        decisions.redo();
        assertThat(states.get(endpoint)).contains(MigrationState.CANARY);
        decisions.state(new Endpoint("no such"), MigrationState.MIGRATED);
        assertThat(errors).singleElement().asString().contains("no such");
    }

    @Test
    void takesAViewAwayAndBringsItBackWithItsQuery() {
        decisions.saveView(new GroupView("mine", "kind:type"));
        decisions.saveView(new GroupView("mine", "kind:value"));
        decisions.removeView("mine");
        assertThat(workspace.views().list()).isEmpty();
        decisions.undo();
        assertThat(workspace.views().list()).containsExactly(new GroupView("mine", "kind:value"));
        decisions.undo();
        assertThat(workspace.views().list()).containsExactly(new GroupView("mine", "kind:type"));
        decisions.undo();
        assertThat(workspace.views().list()).isEmpty();
    }

    @Test
    void namesATicketAndTakesItBack() {
        GroupRow group = groups().get(0);
        decisions.ticket(List.of(group), " ABC-1 ");
        assertThat(find(group).ticket()).isEqualTo("ABC-1");
        decisions.undo();
        assertThat(find(group).ticket()).isNull();
    }

    @Test
    void makesAgainWhatWasTakenBackUntilSomethingNewIsDecided() {
        decisions.mark(groups(), GroupStatus.BUG);
        decisions.undo();
        decisions.redo();
        assertThat(groups()).extracting(GroupRow::status).containsOnly(GroupStatus.BUG);
        decisions.undo();
        decisions.mark(groups().subList(0, 1), GroupStatus.EXPECTED);
        decisions.redo();
        assertThat(said).last().isEqualTo(texts.get("decided.nothing.again"));
        decisions.undo();
        assertThat(groups()).extracting(GroupRow::status).containsOnly(GroupStatus.NEW);
    }

    @Test
    void decidesEverythingAboutManyGroupsAndTakesEachBackInOneStep() {
        List<GroupRow> groups = groups();
        decisions.label(groups.subList(0, 1), List.of("old"), List.of());
        decisions.label(groups(), List.of("new"), List.of("old"));
        decisions.assign(groups(), "İpek");
        decisions.note(groups(), "why");
        decisions.mark(groups(), GroupVerdict.snoozedUntil(LocalDate.of(2999, 1, 1)));
        assertThat(groups())
                .allMatch(row -> row.labels().equals(List.of("new")))
                .allMatch(row -> "İpek".equals(row.assignee()) && "why".equals(row.note()))
                .allMatch(row -> row.status() == GroupStatus.SNOOZED);
        for (int i = 0; i < 4; i++) {
            decisions.undo();
        }
        assertThat(groups())
                .filteredOn(row -> row.labels().equals(List.of("old")))
                .extracting(GroupRow::id)
                .containsExactly(groups.get(0).id());
        assertThat(groups()).allMatch(row -> row.assignee() == null && row.note() == null);
        assertThat(workspace.triage().history(groups.get(0).id()))
                .hasSize(9)
                .allMatch(event -> "Ada".equals(event.by()));
        assertThat(errors).isEmpty();
    }

    @Test
    void decidesNothingThatIsSoAlready() {
        decisions.mark(groups(), GroupStatus.NEW);
        decisions.assign(groups(), " ");
        assertThat(said).isEmpty();
    }

    @Test
    void ignoresAGroupByTheNarrowestRuleAndTakesThatBack() {
        GroupRow group = group("$.id");
        IgnoreViewModel rule = ignoring(group);
        rule.reasonProperty().set("ids are strings now");
        rule.ownerProperty().set("platform");
        rule.expiresProperty().set(LocalDate.of(2027, 1, 1));
        assertThat(rule.canonicalTextProperty().get())
                .contains("ids are strings now", "platform", "2027-01-01", "$.id", "getUser");
        assertThat(rule.previewProperty().get())
                .startsWith("Silences 6 differences in 6 exchanges.");
        assertThat(rule.add()).isTrue();
        assertThat(groups()).extracting(GroupRow::id).doesNotContain(group.id());
        assertThat(workspace.rules().list()).hasSize(1);
        decisions.undo();
        assertThat(groups()).extracting(GroupRow::id).contains(group.id());
        assertThat(workspace.rules().list()).isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    void refusesARuleThatIsTakenExpiredOrBadlyNamed() {
        GroupRow group = group("$.id");
        String id = ignoring(group).idProperty().get();
        ignoring(group).add();
        IgnoreViewModel again = ignoring(group);
        assertThat(again.problemProperty().get()).contains(id);
        assertThat(again.add()).isFalse();
        again.idProperty().set("another");
        assertThat(again.problemProperty().get()).isEmpty();
        again.expiresProperty().set(LocalDate.of(2026, 11, 23));
        assertThat(again.problemProperty().get()).isEqualTo(texts.get("ignore.expired"));
        again.expiresProperty().set(null);
        again.idProperty().set("not an id");
        assertThat(again.problemProperty().get()).isEqualTo(texts.get("ignore.bad-id"));
        assertThat(workspace.rules().list()).hasSize(1);
    }

    @Test
    void showsWhatARuleIgnoredOnceItsDayHasPassed() {
        GroupRow group = group("$.id");
        IgnoreViewModel rule = ignoring(group);
        rule.expiresProperty().set(LocalDate.of(2026, 11, 24));
        assertThat(rule.add()).isTrue();
        decisions.settleExpired();
        assertThat(groups()).extracting(GroupRow::id).doesNotContain(group.id());

        List<String> refreshed = new ArrayList<>();
        Clock tomorrow = Clock.offset(CLOCK, Duration.ofDays(1));
        Decisions later =
                new Decisions(
                        texts,
                        tasks,
                        tomorrow,
                        () -> "Ada",
                        said::add,
                        errors::add,
                        () -> refreshed.add("now"));
        later.settleExpired();
        assertThat(refreshed).as("no workspace").isEmpty();
        later.show(workspace);
        later.settleExpired();
        assertThat(groups()).extracting(GroupRow::id).contains(group.id());
        later.settleExpired();
        assertThat(refreshed).containsExactly("now");
        assertThat(errors).isEmpty();
    }

    @Test
    void saysWhatWentWrongAndTakesNothingBackForIt() {
        GroupRow stranger = groups().get(0);
        workspace.close();
        decisions.mark(List.of(stranger), GroupStatus.BUG);
        assertThat(errors).hasSize(1);
        decisions.undo();
        assertThat(said).last().isEqualTo(texts.get("decided.nothing"));
    }

    @Test
    void showsHowFarARuleIsAppliedAndChangesNothingWhereItIsCancelled() {
        GroupRow group = group("$.id");
        List<Progress> seen = new ArrayList<>();
        decisions.task().progressProperty().addListener((property, before, now) -> seen.add(now));
        ignoring(group).add();
        assertThat(seen).isNotEmpty().last().isNull();
        assertThat(seen.get(0).unit()).isEqualTo(Progress.Unit.EXCHANGES);

        cancelAtTheFirstSign();
        decisions.removeRule(workspace.rules().list().get(0).id());
        assertThat(said).last().isEqualTo(texts.get("decided.cancelled"));
        assertThat(workspace.rules().list()).hasSize(1);
        assertThat(decisions.task().runningProperty().get()).isFalse();
        assertThat(errors).isEmpty();
    }

    @Test
    void aCancelledUndoCanBeTakenUpAgain() {
        GroupRow group = group("$.id");
        ignoring(group).add();
        InvalidationListener cancel = cancelAtTheFirstSign();
        decisions.undo();
        assertThat(workspace.rules().list()).hasSize(1);
        decisions.task().progressProperty().removeListener(cancel);
        decisions.undo();
        assertThat(workspace.rules().list()).isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    void comparingAgainByAKeyCanBeCancelledAndChangesNothingThen() throws IOException {
        importLog(new TestLog().exchange("tags", "[{\"a\":1}]", "[{\"a\":2}]"));
        List<GroupRow> before = groups();
        ArrayKey key =
                new ArrayKey(
                        EndpointPattern.exactly(new Endpoint("tags")),
                        FieldPath.ROOT,
                        List.of("a"));
        cancelAtTheFirstSign();
        decisions.key(key);
        assertThat(said).containsExactly(texts.get("decided.cancelled"));
        assertThat(workspace.keys().list()).isEmpty();
        assertThat(groups()).isEqualTo(before);
        assertThat(errors).isEmpty();
    }

    private InvalidationListener cancelAtTheFirstSign() {
        InvalidationListener cancel = changed -> decisions.task().stop();
        decisions.task().progressProperty().addListener(cancel);
        return cancel;
    }

    private IgnoreViewModel ignoring(GroupRow group) {
        return new IgnoreViewModel(texts, tasks, CLOCK, decisions, errors::add, workspace, group);
    }

    private List<GroupRow> groups() {
        return workspace.groups().list(GroupFilter.ACTIVE);
    }

    private GroupRow group(String path) {
        return groups().stream()
                .filter(row -> row.key().path().toString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private GroupRow find(GroupRow group) {
        return workspace.groups().find(group.id()).orElseThrow();
    }
}
