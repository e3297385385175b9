package io.github.parityworkbench.diff.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Above the rows: how many differences and of what kinds, stepping through them, the search. */
final class DiffToolbar extends HBox {
    private final DiffViewModel model;
    private final DiffTexts texts;
    private final Label place = new Label();
    private final HBox kinds = new HBox();
    private final Label degraded = new Label();
    private final TextField query = new TextField();
    private final Label matches = new Label();

    /**
     * @param toggleDetail shows or hides the values in full
     * @param leaveSearch gives the focus back to the rows
     */
    DiffToolbar(
            DiffViewModel model,
            RowSearchModel search,
            DiffTexts texts,
            Runnable toggleDetail,
            Runnable leaveSearch) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("diff-toolbar");
        place.getStyleClass().add("place");
        kinds.getStyleClass().add("kinds");
        degraded.getStyleClass().add("degraded");
        degraded.setText(texts.get("place.degraded"));
        Hint.on(degraded, () -> texts.get("place.degraded.words"));
        matches.getStyleClass().add("matches");
        matches.textProperty().bind(search.stateProperty());
        matches.setMinWidth(Region.USE_PREF_SIZE);
        query.getStyleClass().add("query");
        query.setPromptText(texts.get("search.prompt"));
        query.setAccessibleText(texts.get("search.spoken"));
        query.textProperty().bindBidirectional(search.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, e -> searchKey(e, search, leaveSearch));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button("↑", "tool.previous", model::previousDifference),
                        button("↓", "tool.next", model::nextDifference),
                        place,
                        kinds,
                        degraded,
                        space,
                        button("⊟", "tool.fold-equal", model::foldEqual),
                        button("⊞", "tool.unfold", () -> model.setWholeFolded(false)),
                        button("☰", "tool.detail", toggleDetail),
                        query,
                        matches);
        model.rowsProperty().addListener((property, old, rows) -> show(rows));
        model.currentProperty().addListener((property, old, index) -> showPlace());
        show(model.rows());
    }

    TextField query() {
        return query;
    }

    private Button button(String glyph, String key, Runnable action) {
        String words = texts.get(key);
        Button button = new Button(glyph);
        button.getStyleClass().add("tool");
        Hint.on(button, () -> words);
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
                                                kind.glyph()
                                                        + " "
                                                        + count
                                                        + " "
                                                        + texts.kind(kind));
                                label.getStyleClass().addAll("kind", KindMark.styleClass(kind));
                                Hint.on(label, () -> texts.meaning(kind));
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
            place.setText(texts.get(withoutDifference(rows)));
        } else if (row >= 0 && rows.startsDifference(row)) {
            String number = Integer.toString(rows.differencesBefore(row) + 1);
            place.setText(texts.get("place.difference", number, Integer.toString(count)));
        } else {
            place.setText(texts.count("count.differences", count));
        }
    }

    private static String withoutDifference(DiffRows rows) {
        if (rows.tree(Side.CONTROL) == null) {
            return "place.only-candidate";
        }
        return rows.tree(Side.CANDIDATE) == null ? "place.only-control" : "place.equal";
    }
}
