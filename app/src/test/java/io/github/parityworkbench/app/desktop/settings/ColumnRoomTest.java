package io.github.parityworkbench.app.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.mark.ColumnsBesideScrollBar;
import io.github.parityworkbench.app.desktop.mark.TextColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** A table of which a column goes and comes back, headless. */
class ColumnRoomTest extends ApplicationTest {
    private static final List<String> NAMES = List.of("kind", "path", "endpoint", "cause", "rate");

    @TempDir Path folder;

    private TableView<String> table;
    private ColumnRoom<String> room;
    private Stage stage;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        table = new TableView<>();
        for (String name : NAMES) {
            TableColumn<String, String> column = new TextColumn<>(name, 100, row -> row);
            column.setId(name);
            column.setMinWidth(60);
            table.getColumns().add(column);
        }
        column("rate").setMaxWidth(260);
        table.setColumnResizePolicy(
                new ColumnsBesideScrollBar(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS));
        room = new ColumnRoom<>(table, column("path"));
        stage.setScene(new Scene(new StackPane(table), 763, 300));
        stage.show();
        drag("kind", 31);
        drag("endpoint", 17);
        drag("cause", -23);
    }

    @Test
    void givesTheRoomOfAHiddenColumnToTheFlexibleOneAndTakesItBack() {
        Map<String, Double> before = widths();
        for (int i = 0; i < 3; i++) {
            hideEndpoint();
            assertThat(column("endpoint").isVisible()).isFalse();
            assertThat(column("path").getWidth())
                    .isEqualTo(before.get("path") + before.get("endpoint"));
            assertThat(widths())
                    .containsEntry("kind", before.get("kind"))
                    .containsEntry("cause", before.get("cause"))
                    .containsEntry("rate", before.get("rate"));
            showAll();
            assertThat(widths()).isEqualTo(before);
        }
    }

    @Test
    void keepsWhatTheUserDoesToOtherColumnsMeanwhile() {
        hideEndpoint();
        interact(() -> drag("cause", 11));
        double cause = column("cause").getWidth();
        double endpoint = column("endpoint").getWidth();
        showAll();
        assertThat(column("cause").getWidth()).isEqualTo(cause);
        assertThat(column("endpoint").getWidth()).isEqualTo(endpoint);
    }

    @Test
    void fitsTheColumnsIntoATableThatGotTooNarrowForAllMeanwhile() {
        hideEndpoint();
        interact(() -> stage.setWidth(stage.getWidth() - 280));
        showAll();
        assertThat(widths().values()).allMatch(width -> width >= 60);
        assertThat(widths().values().stream().mapToDouble(each -> each).sum())
                .isLessThanOrEqualTo(table.getWidth());
    }

    @Test
    void remembersTheWidthsAsTheyAreWithTheColumnThatIsHiddenForTheMoment() {
        Map<String, Double> before = widths();
        SettingsStore store = new SettingsStore(folder.resolve("settings.json"), Runnable::run);
        LayoutMemory memory = new LayoutMemory(store);
        interact(() -> memory.restore("table", room));
        hideEndpoint();
        interact(memory::rememberAll);
        assertThat(store.get().columns().get("table")).isEqualTo(before);
    }

    @Test
    void remembersThatTheUserHidAColumnAndWhoHasItsRoom() {
        SettingsStore store = new SettingsStore(folder.resolve("settings.json"), Runnable::run);
        LayoutMemory memory = new LayoutMemory(store);
        interact(() -> memory.restore("table", room));
        LayoutMemory.hide(column("endpoint"), true);
        hideEndpoint();
        interact(memory::rememberAll);
        assertThat(store.get().columns().get("table"))
                .containsEntry("path", column("path").getWidth())
                .containsEntry("endpoint", -column("endpoint").getWidth());
    }

    private void hideEndpoint() {
        interact(() -> room.show(column -> !column.getId().equals("endpoint")));
    }

    private void showAll() {
        interact(() -> room.show(column -> true));
    }

    private void drag(String column, double by) {
        assertThat(table.resizeColumn(column(column), by)).isTrue();
    }

    private TableColumn<String, ?> column(String id) {
        return table.getColumns().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Double> widths() {
        return table.getColumns().stream()
                .collect(Collectors.toMap(TableColumn::getId, TableColumn::getWidth));
    }
}
