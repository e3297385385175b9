package io.github.parityworkbench.app.desktop.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A table that is warmed up, pulse by pulse, headless. */
class WarmUpTest extends ApplicationTest {
    private static final int PULSES_OF_THE_FIRST_PICTURE = 3;
    private static final int MORE_THAN_ENOUGH = 20;
    private static final long SECOND = 1_000_000_000;

    private final List<String> shown = new ArrayList<>();
    private final ObservableList<String> items = FXCollections.observableArrayList();
    private final SortedList<String> sorted = new SortedList<>(items);
    private TableColumn<String, String> column;
    private TableView<String> table;
    private StackPane root;
    private WarmUp warmUp;

    @Override
    public void start(Stage stage) {
        column = new TableColumn<>("word");
        column.setCellValueFactory(
                each -> {
                    shown.add(each.getValue());
                    return new ReadOnlyStringWrapper(each.getValue());
                });
        table = new TableView<>(sorted);
        table.getColumns().add(column);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSortOrder().add(column);
        root = new StackPane(table);
        warmUp = new WarmUp(root);
        warmUp.addTable(table, "specimen");
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    @Test
    void makesRowsAndLeavesNothingInThem() {
        interact(() -> pulses(MORE_THAN_ENOUGH));
        assertThat(shown).isNotEmpty().containsOnly("specimen");
        assertThat(lookup(".table-row-cell").queryAllAs(TableRow.class))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getItem()).isNull());
    }

    @Test
    void keepsTheItemsOfATableAndHowItIsSorted() {
        interact(
                () -> {
                    pulses(MORE_THAN_ENOUGH);
                    items.setAll("b", "a");
                });
        assertThat(table.getSortOrder()).containsExactly(column);
        assertThat(table.getItems()).isSameAs(sorted).containsExactly("a", "b");
    }

    @Test
    void leavesAViewAloneThatShowsSomething() {
        interact(
                () -> {
                    items.add("real");
                    pulses(MORE_THAN_ENOUGH);
                });
        assertThat(shown).containsOnly("real");
    }

    @Test
    void takesNoStepInThePulsesOfTheFirstPicture() {
        interact(() -> pulses(PULSES_OF_THE_FIRST_PICTURE));
        assertThat(shown).isEmpty();
        interact(() -> pulses(1));
        assertThat(shown).isNotEmpty();
    }

    @Test
    void leavesAPulseAloneThatHasOtherThingsToLayOut() {
        interact(
                () -> {
                    pulses(PULSES_OF_THE_FIRST_PICTURE);
                    root.requestLayout();
                    warmUp.handle(0);
                });
        assertThat(shown).isEmpty();
    }

    @Test
    void runsWhatWaitsOnceNoStepIsLeft() {
        List<String> done = new ArrayList<>();
        interact(
                () -> {
                    warmUp.whenDone(() -> done.add("waited"));
                    pulses(PULSES_OF_THE_FIRST_PICTURE);
                    assertThat(done).isEmpty();
                    pulses(MORE_THAN_ENOUGH);
                    warmUp.whenDone(() -> done.add("at once"));
                });
        assertThat(done).containsExactly("waited", "at once");
        assertThat(shown).isNotEmpty();
    }

    @Test
    void goesOnInAPulseWithOtherThingsWhereSomethingWaits() {
        interact(
                () -> {
                    pulses(PULSES_OF_THE_FIRST_PICTURE);
                    warmUp.whenDone(() -> {});
                    root.requestLayout();
                    warmUp.handle(0);
                });
        assertThat(shown).isNotEmpty();
    }

    @Test
    void letsNothingWaitLongerThanASecondHoweverManyStepsAreLeft() {
        List<String> done = new ArrayList<>();
        interact(
                () -> {
                    warmUp.whenDone(() -> done.add("waited"));
                    warmUp.handle(5 * SECOND);
                    warmUp.handle(6 * SECOND - 1);
                    assertThat(done).isEmpty();
                    warmUp.handle(6 * SECOND);
                });
        assertThat(done).containsExactly("waited");
    }

    @Test
    void takesTheStepsThatAreLeftAfterThatWait() {
        interact(
                () -> {
                    warmUp.whenDone(() -> {});
                    warmUp.handle(0);
                    warmUp.handle(SECOND);
                    assertThat(shown).isEmpty();
                    pulses(MORE_THAN_ENOUGH);
                });
        assertThat(shown).isNotEmpty().containsOnly("specimen");
    }

    private void pulses(int count) {
        for (int i = 0; i < count; i++) {
            root.layout();
            warmUp.handle(0);
        }
    }
}
