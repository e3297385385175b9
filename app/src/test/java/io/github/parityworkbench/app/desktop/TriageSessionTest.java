package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.triage.EndpointItem;
import io.github.parityworkbench.app.desktop.triage.ViewItem;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.view.JsonDiffView;
import io.github.parityworkbench.diff.view.Side;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** An afternoon of triage without a mouse. */
class TriageSessionTest extends WindowTest {
    private void importSmallLog() throws Exception {
        importLog(TestLog.small().write(place("small.ndjson")));
        await(() -> groups().size() == 4);
    }

    @Test
    void keepsTheSelectedGroupInSightWhereTheFilterLetsOthersThroughAgain() throws Exception {
        TestLog log = new TestLog();
        for (int i = 10; i < 60; i++) {
            log.exchange("get" + i, "{\"a\":1}", "{\"a\":2}");
        }
        importLog(log.write(place("many.ndjson")));
        await(() -> groups().size() == 50);
        write("/get59");
        await(() -> groups().size() == 1);
        key(KeyCode.ESCAPE);
        await(() -> groups().size() == 50 && rowsInSight().contains(selected()));
        assertThat(selected().key().endpoint().name()).isEqualTo("get59");
    }

    private List<Object> rowsInSight() {
        return lookup("#groups .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(TableRow::isVisible)
                .<Object>map(TableRow::getItem)
                .toList();
    }

    @Test
    void givesTheColumnsOfTheGroupsTheRoomThatLargerTextNeeds() throws Exception {
        importSmallLog();
        TableColumn<?, ?> kind = lookup("#groups").queryTableView().getColumns().get(0);
        double usual = kind.getMinWidth();
        interact(() -> lookup(".window").query().setStyle("-fx-font-size: 26px"));
        await(() -> kind.getMinWidth() == 2 * usual);
        assertThat(kind.getWidth()).isGreaterThanOrEqualTo(2 * usual);
        interact(() -> lookup(".window").query().setStyle(""));
        await(() -> kind.getMinWidth() == usual);
    }

    @Test
    void leavesRoomForTheNumbersBesideALongEndpointOfSeveralLines() throws Exception {
        importLog(
                new TestLog()
                        .exchange("get\\nUser" + "x".repeat(300), "{\"id\":1}", "{\"id\":\"1\"}")
                        .write(place("long.ndjson")));
        await(() -> groups().size() == 1 && selected() != null);
        Label endpoint = lookup("#group-endpoint").queryAs(Label.class);
        assertThat(endpoint.getText()).startsWith("get Userxxx");
        Label words = lookup("#group-explanation").queryAs(Label.class);
        assertThat(words.getText()).startsWith("  ·  1 exchange, 1 difference");
        assertThat(words.getWidth()).isGreaterThan(endpoint.getWidth());
        assertThat(endpoint.getWidth()).isGreaterThan(100);
        assertThat(lookup("#endpoints").lookup(".endpoint-name").queryAllAs(Label.class))
                .extracting(Label::getText)
                .allMatch(name -> !name.contains("\n"));
    }

    @Test
    void decidesEverythingAboutManyGroupsByKeyAndTakesItBack() throws Exception {
        importSmallLog();
        interact(() -> lookup("#groups").queryTableView().requestFocus());
        key(KeyCode.CONTROL, KeyCode.A);
        write("a");
        await(() -> isThere("#assignee-line"));
        write("ada");
        key(KeyCode.ENTER);
        await(() -> groups().stream().allMatch(row -> "ada".equals(row.assignee())));

        write("l");
        await(() -> isThere("#labels-line"));
        write("auth old");
        key(KeyCode.ENTER);
        await(() -> selected().labels().equals(List.of("auth", "old")));

        write("c");
        await(() -> isThere("#note"));
        write("see the contract");
        key(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> "see the contract".equals(selected().note()));

        write("s");
        await(() -> isThere("#snooze-line"));
        key(KeyCode.CONTROL, KeyCode.A);
        write("soon");
        await(() -> lookup("#snooze-line-save").query().isDisabled());
        key(KeyCode.CONTROL, KeyCode.A);
        write("100");
        key(KeyCode.ENTER);
        await(() -> selected().status() == GroupStatus.SNOOZED);

        write("f");
        await(() -> selected().status() == GroupStatus.FIXED);
        write("X");
        await(() -> selected().verdict().portedBug());
        write("v");
        await(() -> selected().status() == GroupStatus.INVESTIGATING);

        write("d");
        await(() -> lookup("#history").queryAs(VBox.class).getChildren().size() >= 7);
        key(KeyCode.CONTROL, KeyCode.Z);
        await(() -> selected().status() == GroupStatus.EXPECTED);
        key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> selected().status() == GroupStatus.INVESTIGATING);
    }

    @Test
    void completesUnderlinesAndRemembersQueries() throws Exception {
        importSmallLog();
        write("/");
        write("ki");
        ListView<?> offered = lookup("#completion").queryListView();
        await(offered::isVisible);
        key(KeyCode.TAB);
        await(() -> query().equals("kind:"));
        write("val");
        await(() -> offered.isVisible() && offered.getItems().size() == 1);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        await(() -> query().equals("kind:value ") && groups().size() == 2);

        write("kund:x");
        await(() -> !underline().isEmpty());
        assertThat(lookup("#filter-error").queryAs(Label.class).getText()).contains("kund");
        MoveTo wave = (MoveTo) underline().get(0);
        assertThat(wave.getY())
                .isGreaterThan(0.8 * lookup("#group-filter").queryAs(Region.class).getHeight());
        key(KeyCode.ENTER);
        assertThat(isThere("#group-filter")).isTrue();
        key(KeyCode.ESCAPE);
        await(() -> query().isEmpty() && groups().size() == 4);

        write("value:B");
        await(() -> groups().size() == 1);
        assertThat(lookup("#filter-note").queryAs(Label.class).getText()).contains("20 exchanges");
        key(KeyCode.ENTER);
        write("/");
        key(KeyCode.DELETE);
        await(() -> query().isEmpty());
        key(KeyCode.UP);
        await(() -> query().equals("value:B"));
    }

    @Test
    void keepsAQueryAsAViewWithItsCountAndAsksItAgain() throws Exception {
        importSmallLog();
        write("/");
        write("kind:value");
        key(KeyCode.ENTER);
        key(KeyCode.CONTROL, KeyCode.S);
        await(() -> isThere("#view-name"));
        write("same type");
        key(KeyCode.ENTER);
        ListView<ViewItem> views = lookup("#views").queryListView();
        await(() -> views.getItems().size() == 5);
        assertThat(views.getItems().get(4))
                .isEqualTo(new ViewItem("same type", "kind:value", 2, null));
        write("/");
        key(KeyCode.ESCAPE);
        key(KeyCode.ESCAPE);
        await(() -> groups().size() == 4);
        write("V");
        key(KeyCode.END);
        key(KeyCode.ENTER);
        await(() -> groups().size() == 2);
        write("V");
        key(KeyCode.DELETE);
        await(() -> views.getItems().size() == 4);
        key(KeyCode.CONTROL, KeyCode.Z);
        await(() -> views.getItems().size() == 5);
    }

    @Test
    void setsTheStateOfAnEndpointByKeyAndByMenuAndTakesItBack() throws Exception {
        importSmallLog();
        String name = selected().key().endpoint().name();
        write("e");
        await(() -> isThere("#state-choices"));
        key(KeyCode.HOME);
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        await(() -> "canary".equals(state(name)));
        ListView<EndpointItem> endpoints = lookup("#endpoints").queryListView();
        interact(
                () -> {
                    endpoints.requestFocus();
                    endpoints.getSelectionModel().select(1);
                });
        String second = endpoints.getItems().get(1).endpoint().name();
        interact(() -> endpoints.getContextMenu().show(endpoints, 100, 100));
        interact(() -> endpoints.getContextMenu().getItems().get(3).fire());
        await(() -> "migrated".equals(state(second)));
        interact(() -> endpoints.getContextMenu().hide());
        key(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !"migrated".equals(state(second)));
        key(KeyCode.CONTROL, KeyCode.Z);
        await(() -> state(name) == null);
    }

    @Test
    void alignsAnArrayByAnotherKeyAndTakesItBack() throws Exception {
        TestLog log = new TestLog();
        for (int i = 0; i < 3; i++) {
            log.exchange(
                    "marks",
                    "[{\"id\":1,\"mark\":\"a\"},{\"id\":2,\"mark\":\"b\"}]",
                    "[{\"id\":1,\"mark\":\"c\"},{\"id\":2,\"mark\":\"d\"}]");
        }
        importLog(log.write(place("marks.ndjson")));
        await(() -> groups().size() == 1 && selected() != null);
        JsonDiffView diff = lookup("#diff").queryAs(JsonDiffView.class);
        await(() -> diff.getRows() != null);
        Object rows = diff.getRows();
        write("A");
        await(() -> isThere("#align-key"));
        await(() -> trial().contains("6 by this key"));
        key(KeyCode.CONTROL, KeyCode.A);
        write("mark");
        await(() -> trial().contains("12 by this key"));
        key(KeyCode.ENTER);
        await(() -> groups().size() == 2);
        await(() -> diff.getRows() != null && diff.getRows() != rows);
        key(KeyCode.CONTROL, KeyCode.Z);
        await(() -> groups().size() == 1);
    }

    @Test
    void offersToAlignTheArrayAroundARowInItsMenu() throws Exception {
        importLog(
                new TestLog()
                        .exchange(
                                "two",
                                "{\"a\":[{\"m\":1}],\"b\":[{\"id\":2,\"m\":3}]}",
                                "{\"a\":[{\"m\":2}],\"b\":[{\"id\":2,\"m\":4}]}")
                        .write(place("two.ndjson")));
        JsonDiffView diff = lookup("#diff").queryAs(JsonDiffView.class);
        await(() -> diff.getRows() != null && groups().size() == 2);
        interact(() -> diff.revealPath(Side.CONTROL, FieldPath.parse("$.b[0].m")));
        MenuItem align = diff.getMenuItems().get(0);
        assertThat(diff.getContextMenu().getItems()).endsWith(align);
        interact(align::fire);
        await(() -> isThere("#align-key"));
        ComboBox<FieldPath> array = lookup("#align-array").queryComboBox();
        await(() -> FieldPath.parse("$.b").equals(array.getValue()));
        key(KeyCode.ESCAPE);
    }

    private List<PathElement> underline() {
        return lookup("#query-error").queryAs(Path.class).getElements();
    }

    private String trial() {
        return lookup("#align-trial").queryAs(Label.class).getText();
    }

    private String state(String endpoint) {
        return lookup("#endpoints").<EndpointItem>queryListView().getItems().stream()
                .filter(item -> item.endpoint() != null && item.endpoint().name().equals(endpoint))
                .findFirst()
                .map(EndpointItem::state)
                .orElse(null);
    }

    @Test
    void findsQueriesColumnsAndOrderAgainAfterARestart() throws Exception {
        importSmallLog();
        write("/");
        write("kind:value");
        key(KeyCode.ENTER);
        await(() -> groups().size() == 2);
        interact(
                () -> {
                    table().getColumns().add(0, table().getColumns().remove(3));
                    table().resizeColumn(column("cause"), 40);
                    table().getSortOrder().setAll(List.of(column("cause")));
                });
        List<String> order = table().getColumns().stream().map(TableColumn::getId).toList();
        double width = column("cause").getWidth();
        restart();
        assertThat(table().getColumns()).extracting(TableColumn::getId).isEqualTo(order);
        assertThat(column("cause").getPrefWidth()).isEqualTo(width);
        assertThat(table().getSortOrder())
                .singleElement()
                .satisfies(column -> assertThat(column.getId()).isEqualTo("cause"));
        interact(() -> window.actions().run(Shortcut.OPEN));
        await(() -> groups().size() == 4);
        write("/");
        key(KeyCode.UP);
        await(() -> query().equals("kind:value"));
    }

    private void restart() {
        answers.folder = place.resolve("workspace");
        interact(
                () -> {
                    window.close();
                    table().getScene().getWindow().hide();
                    window = new MainWindow(new Stage(), surroundings());
                    window.show(null);
                });
    }

    @Test
    void columnsStayAsTheyWereChosenAndSorted() throws Exception {
        importSmallLog();
        assertThat(column("trend").isVisible()).isTrue();
        assertThat(column("labels").isVisible()).isFalse();
        clickOn("#columns");
        clickOn("#column-labels");
        await(() -> column("labels").isVisible());
        interact(
                () -> {
                    table().getSortOrder().add(column("cause"));
                    column("cause").setSortType(TableColumn.SortType.DESCENDING);
                    window.close();
                });
        assertThat(settings().get().columns().get("groups"))
                .containsEntry("sorted by cause", -1.0)
                .hasEntrySatisfying("labels", width -> assertThat(width).isPositive())
                .hasEntrySatisfying("ticket", width -> assertThat(width).isNegative());
    }

    private boolean isThere(String id) {
        return lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }

    private String query() {
        return lookup("#group-filter").queryAs(TextInputControl.class).getText();
    }

    private TableView<GroupRow> table() {
        return lookup("#groups").queryTableView();
    }

    private TableColumn<GroupRow, ?> column(String id) {
        return table().getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void key(KeyCode... keys) {
        press(keys).release(keys);
    }
}
