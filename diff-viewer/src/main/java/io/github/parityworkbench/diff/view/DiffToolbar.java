package io.github.parityworkbench.diff.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Above the rows: how many differences and of what kinds, stepping through them, the search. */
final class DiffToolbar extends HBox {
    private final DiffViewModel model;
    private final Label place = new Label();
    private final HBox kinds = new HBox();
    private final Label degraded = new Label("◔ aligned in part");
    private final TextField query = new TextField();
    private final Label matches = new Label();

    /**
     * @param toggleDetail shows or hides the values in full
     * @param leaveSearch gives the focus back to the rows
     */
    DiffToolbar(
            DiffViewModel model,
            RowSearchModel search,
            Runnable toggleDetail,
            Runnable leaveSearch) {
        this.model = model;
        getStyleClass().add("diff-toolbar");
        place.getStyleClass().add("place");
        kinds.getStyleClass().add("kinds");
        degraded.getStyleClass().add("degraded");
        degraded.setTooltip(
                new Tooltip(
                        "Some arrays were too large to align within the time allowed;"
                                + " parts of them are compared by position."));
        matches.getStyleClass().add("matches");
        matches.textProperty().bind(search.stateProperty());
        matches.setMinWidth(Region.USE_PREF_SIZE);
        query.getStyleClass().add("query");
        query.setPromptText("Find in both");
        query.setAccessibleText("Find in both sides");
        query.textProperty().bindBidirectional(search.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, e -> searchKey(e, search, leaveSearch));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button("↑", "Previous difference (p, Shift+F7)", model::previousDifference),
                        button("↓", "Next difference (n, F7)", model::nextDifference),
                        place,
                        kinds,
                        degraded,
                        space,
                        button("⊟", "Fold what is equal (=)", model::foldEqual),
                        button("⊞", "Unfold everything", () -> model.setWholeFolded(false)),
                        button("☰", "Values in full (d)", toggleDetail),
                        query,
                        matches);
        model.rowsProperty().addListener((property, old, rows) -> show(rows));
        model.currentProperty().addListener((property, old, index) -> showPlace());
        show(model.rows());
    }

    TextField query() {
        return query;
    }

    private static Button button(String glyph, String words, Runnable action) {
        Button button = new Button(glyph);
        button.getStyleClass().add("tool");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void searchKey(KeyEvent event, RowSearchModel search, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.queryProperty().set("");
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
            if (event.isShiftDown()) {
                search.previous();
            } else {
                search.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            leave.run();
            event.consume();
        }
    }

    private void show(@Nullable DiffRows rows) {
        setDisable(rows == null);
        degraded.setVisible(rows != null && rows.degraded());
        degraded.setManaged(degraded.isVisible());
        kinds.getChildren().clear();
        if (rows != null) {
            rows.counts()
                    .forEach(
                            (kind, count) -> {
                                Label label =
                                        new Label(
                                                KindMark.glyph(kind)
                                                        + " "
                                                        + count
                                                        + " "
                                                        + kind.label());
                                label.getStyleClass().addAll("kind", KindMark.styleClass(kind));
                                label.setTooltip(new Tooltip(KindMark.meaning(kind)));
                                kinds.getChildren().add(label);
                            });
        }
        showPlace();
    }

    private void showPlace() {
        DiffRows rows = model.rows();
        if (rows == null) {
            place.setText("");
            return;
        }
        int count = rows.differenceRows().length;
        int row = model.currentRow();
        if (count == 0) {
            place.setText(
                    rows.tree(Side.CONTROL) == null
                            ? "Only the candidate has a document"
                            : rows.tree(Side.CANDIDATE) == null
                                    ? "Only control has a document"
                                    : "✓ No difference");
        } else if (row >= 0 && rows.startsDifference(row)) {
            place.setText((rows.differencesBefore(row) + 1) + " of " + count);
        } else {
            place.setText(NodeText.count(count, "difference"));
        }
    }
}
