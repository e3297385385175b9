package io.github.parityworkbench.app.desktop.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.TestLog;
import io.github.parityworkbench.app.desktop.exchange.ExchangeViewModel;
import io.github.parityworkbench.app.desktop.exchange.OpenedExchange;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.ImportLogs;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.app.workflow.Threads;
import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageViewModelTest {
    @TempDir Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final SameThread tasks = new SameThread();
    private final TriageViewModel model =
            new TriageViewModel(tasks, new ExchangeViewModel(tasks, errors::add), errors::add);
    private Workspace workspace;

    @BeforeEach
    void importSmallLog() throws IOException {
        workspace = Workspaces.open(folder.resolve("workspace"));
        Path log = TestLog.small().write(folder.resolve("log.ndjson"));
        new ImportLogs(workspace, Clock.systemUTC())
                .run(
                        List.of(log.toString()),
                        Threads.of(1),
                        ProgressListener.NONE,
                        new Cancellation());
        model.show(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void listsAllEndpointsTogetherThenEachByItsMismatches() {
        assertThat(model.endpoints().items()).hasSize(4);
        assertThat(model.endpoints().items().get(0).isAll()).isTrue();
        assertThat(model.endpoints().items().get(0).exchanges()).isEqualTo(10);
        assertThat(model.endpoints().items().get(0).rate()).isEqualTo(9 / 10.0);
        EndpointItem user = model.endpoints().items().get(1);
        assertThat(user.endpoint().name()).isEqualTo("getUser");
        assertThat(user.exchanges()).isEqualTo(8);
        assertThat(user.mismatched()).isEqualTo(7);
        assertThat(user.rate()).isEqualTo(7 / 8.0);
    }

    @Test
    void sortsEndpointsByNameWhereAsked() {
        model.endpoints().orderProperty().set(EndpointOrder.NAME);
        assertThat(model.endpoints().items().subList(1, 4))
                .extracting(item -> item.endpoint().name())
                .containsExactly("getBook", "getGone", "getUser");
    }

    @Test
    void opensTheFirstSampleOfTheFirstGroupAtItsDifference() {
        assertThat(selected().key().path()).hasToString("$.id");
        assertThat(model.samples().rows()).hasSize(6);
        OpenedExchange opened = model.exchange().openedProperty().get();
        assertThat(opened.stored().exchange().id()).isEqualTo("e0");
        assertThat(opened.focus()).hasToString("$.id");
        assertThat(opened.rows().differences()).hasSize(1);
    }

    @Test
    void showsAnExchangeByItsIdFirstInOneOfItsGroups() {
        model.endpoints().selectedProperty().set(endpoint("getBook"));
        model.groups().filterProperty().set("kind:none-such");
        model.find("e3");
        assertThat(model.endpoints().selectedProperty().get().isAll()).isTrue();
        assertThat(model.groups().filterProperty().get()).isEmpty();
        assertThat(selected().key().path()).hasToString("$.id");
        assertThat(opened().stored().exchange().id()).isEqualTo("e3");
        assertThat(opened().focus()).hasToString("$.id");
        List<String> ids = model.samples().rows().stream().map(SampleRow::exchangeId).toList();
        assertThat(ids).hasSize(6).startsWith("e3", "e0").doesNotHaveDuplicates();
        model.find("e2");
        assertThat(opened().stored().exchange().id()).isEqualTo("e2");
        model.groups().selectedProperty().set(model.groups().rows().get(1));
        assertThat(model.samples().rows()).extracting(SampleRow::exchangeNumber).isSorted();
    }

    @Test
    void saysThatThereIsNoExchangeOfThatId() {
        model.find("none");
        assertThat(errors)
                .singleElement()
                .extracting(Throwable::getMessage)
                .isEqualTo(
                        "there is no stored exchange 'none'; exchanges that match are not stored");
        errors.clear();
    }

    @Test
    void saysWhileAnotherExchangeIsOpened() {
        List<Boolean> opening = new ArrayList<>();
        model.exchange().openingProperty().addListener((property, before, now) -> opening.add(now));
        model.samples().selectedProperty().set(model.samples().rows().get(1));
        assertThat(opening).containsExactly(true, false);
        model.samples().selectedProperty().set(null);
        assertThat(model.exchange().openedProperty().get()).isNull();
        assertThat(opening).hasSize(2);
    }

    @Test
    void showsOnlyTheGroupsOfTheSelectedEndpoint() {
        EndpointItem book = endpoint("getBook");
        model.endpoints().selectedProperty().set(book);
        assertThat(model.groups().rows())
                .extracting(row -> row.key().place())
                .containsExactly("$.title");
        assertThat(selected().key().endpoint()).isEqualTo(book.endpoint());
    }

    private EndpointItem endpoint(String name) {
        return model.endpoints().items().stream()
                .filter(item -> !item.isAll())
                .filter(item -> item.endpoint().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsWithTheFirstGroupOfAnotherEndpointAndOfAnotherWorkspace() {
        select("$.title");
        model.endpoints().selectedProperty().set(endpoint("getUser"));
        assertThat(model.groups().rows()).hasSize(2);
        assertThat(selected()).isEqualTo(model.groups().rows().get(0));
        model.groups().selectedProperty().set(model.groups().rows().get(1));
        try (Workspace other = Workspaces.open(folder.resolve("other"))) {
            model.show(other);
            model.show(workspace);
        }
        assertThat(selected()).isEqualTo(model.groups().rows().get(0));
    }

    @Test
    void laysTrendsOverTheTimeOfTheLogWhicheverEndpointIsSelected() {
        select("$.title");
        Trend amongAll = model.groups().trend(selected());
        assertThat(amongAll.counts()).hasSize(Trend.STEPS);
        model.endpoints().selectedProperty().set(endpoint("getBook"));
        assertThat(model.groups().trend(selected())).isEqualTo(amongAll);
    }

    @Test
    void opensADifferenceOfTheStatusAsSuch() {
        select("status $");
        OpenedExchange opened = model.exchange().openedProperty().get();
        assertThat(opened.part()).isEqualTo(Part.STATUS);
        assertThat(opened.stored().exchange().candidate().status()).isEqualTo(404);
    }

    @Test
    void filtersAtOnceAndGoesBackWhenTheFilterIsEmptied() {
        int all = model.groups().rows().size();
        model.groups().filterProperty().set("kind:missing old");
        assertThat(model.groups().rows())
                .extracting(row -> row.key().place())
                .containsExactly("$.old");
        assertThat(selected().key().path()).hasToString("$.old");
        model.groups().filterProperty().set("");
        assertThat(model.groups().rows()).hasSize(all);
    }

    @Test
    void saysWhatIsWrongWithAFilterAndGoesByTheRestOfIt() {
        model.groups().filterProperty().set("title kind:nonsense");
        assertThat(model.groups().filterErrorProperty().get())
                .hasMessageContaining("nonsense")
                .matches(error -> error.position() == 11 && error.end() == 19);
        assertThat(model.groups().rows())
                .extracting(row -> row.key().place())
                .containsExactly("$.title");
        model.groups().filterProperty().set("title kind:value");
        assertThat(model.groups().filterErrorProperty().get()).isNull();
    }

    @Test
    void selectsTheGroupAgainThatNoLongerFittedForAWhile() {
        select("$.title");
        model.groups().filterProperty().set("nowhere-to-be-found");
        assertThat(model.groups().selectedProperty().get()).isNull();
        model.groups().filterProperty().set("");
        assertThat(selected().key().path()).hasToString("$.title");
    }

    @Test
    void beginsWithTheFirstGroupOfAFilterHoweverItWasTyped() {
        select("$.title");
        for (String typed : List.of("g", "ge", "get", "getU", "kind:", "getUser")) {
            model.groups().filterProperty().set(typed);
        }
        assertThat(model.groups().rows()).hasSizeGreaterThan(1).first().isEqualTo(selected());
        GroupRow found = selected();
        model.groups().filterProperty().set("");
        assertThat(selected()).isEqualTo(found);
    }

    @Test
    void goesOnWithTheGroupThatIsShownNextWhereOneIsDecided() {
        model.groups()
                .rows()
                .comparatorProperty()
                .set(Comparator.comparing(row -> row.key().place()));
        model.groups().filterProperty().set("status:new");
        GroupRow decided = model.groups().rows().get(1);
        GroupRow next = model.groups().rows().get(2);
        model.groups().selectedProperty().set(decided);
        new TriageGroups(workspace)
                .decide(
                        List.of(
                                TriageChange.status(
                                        List.of(decided.id()),
                                        new GroupVerdict(GroupStatus.EXPECTED))),
                        "Ada");
        model.refresh();
        assertThat(model.groups().rows()).doesNotContain(decided);
        assertThat(selected().id()).isEqualTo(next.id());
    }

    @Test
    void showsNothingWhenNothingFits() {
        model.groups().filterProperty().set("nowhere-to-be-found");
        assertThat(model.groups().rows()).isEmpty();
        assertThat(model.groups().selectedProperty().get()).isNull();
        assertThat(model.samples().rows()).isEmpty();
        assertThat(model.exchange().openedProperty().get()).isNull();
    }

    @Test
    void keepsTheSelectionWhenEverythingIsReadAgain() {
        select("$.title");
        OpenedExchange before = model.exchange().openedProperty().get();
        model.refresh();
        assertThat(selected().key().path()).hasToString("$.title");
        assertThat(model.exchange().openedProperty().get()).isSameAs(before);
    }

    @Test
    void forgetsEverythingWithTheWorkspace() {
        model.show(null);
        assertThat(model.endpoints().items()).isEmpty();
        assertThat(model.groups().rows()).isEmpty();
        assertThat(model.exchange().openedProperty().get()).isNull();
    }

    private OpenedExchange opened() {
        return model.exchange().openedProperty().get();
    }

    private GroupRow selected() {
        return model.groups().selectedProperty().get();
    }

    private void select(String path) {
        model.groups()
                .selectedProperty()
                .set(
                        model.groups().rows().stream()
                                .filter(row -> row.key().place().equals(path))
                                .findFirst()
                                .orElseThrow());
    }
}
