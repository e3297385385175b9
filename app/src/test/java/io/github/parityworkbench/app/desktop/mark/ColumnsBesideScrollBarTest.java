package io.github.parityworkbench.app.desktop.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A table whose scroll bar comes and goes with its rows, headless. */
class ColumnsBesideScrollBarTest extends ApplicationTest {
    private static final int MORE_THAN_IN_SIGHT = 50;
    private static final double WIDTH = 630;

    private TableView<String> table;
    private StackPane root;

    @Override
    public void start(Stage stage) {
        table = new TableView<>();
        for (String title : List.of("a", "b", "c", "d")) {
            table.getColumns().add(new TextColumn<>(title, 100, row -> row));
        }
        table.setColumnResizePolicy(
                new ColumnsBesideScrollBar(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS));
        table.setMaxWidth(WIDTH);
        root = new StackPane(table);
        stage.setScene(new Scene(root, 2 * WIDTH, 300));
        stage.show();
    }

    @Test
    void keepsColumnsWhereTheyAreWhenRowsComeAndGo() {
        List<Double> before = widths();
        for (int i = 0; i < 3; i++) {
            show(MORE_THAN_IN_SIGHT);
            assertThat(widths()).isEqualTo(before);
            show(1);
            assertThat(widths()).isEqualTo(before);
        }
    }

    @Test
    void fillsTheTableUpToTheBar() {
        show(MORE_THAN_IN_SIGHT);
        double bar = lookup(".scroll-bar:vertical").query().getLayoutBounds().getWidth();
        assertThat(bar).isPositive();
        assertThat(widths().stream().mapToDouble(each -> each).sum())
                .isBetween(WIDTH - bar - 4, WIDTH - bar);
    }

    @Test
    void fitsThemAgainIntoAWiderTable() {
        List<Double> before = widths();
        interact(() -> table.setMaxWidth(WIDTH + 100));
        interact(root::layout);
        assertThat(widths().stream().mapToDouble(each -> each).sum())
                .isEqualTo(before.stream().mapToDouble(each -> each).sum() + 100);
    }

    private void show(int rows) {
        interact(() -> table.getItems().setAll(Collections.nCopies(rows, "row")));
        interact(root::layout);
    }

    private List<Double> widths() {
        return table.getColumns().stream().map(TableColumn::getWidth).toList();
    }
}
