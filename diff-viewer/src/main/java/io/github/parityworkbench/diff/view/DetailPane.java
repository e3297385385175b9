package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.view.Run.Look;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Below the rows: the current row's path, what its difference means, and both values in full. */
final class DetailPane extends BorderPane {
    /** Characters of a value that are shown; the rest can be copied. */
    private static final int LONGEST_SHOWN = 20_000;

    private final DiffViewModel model;
    private final DiffTexts texts;
    private final Label path = new Label();
    private final Label meaning = new Label();
    private final TextFlow control = new TextFlow();
    private final TextFlow candidate = new TextFlow();

    DetailPane(DiffViewModel model, DiffTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("detail");
        path.getStyleClass().add("path");
        meaning.getStyleClass().add("meaning");
        HBox title = new HBox(path, meaning);
        title.getStyleClass().add("detail-title");
        setTop(title);
        HBox sides = new HBox(scrolling(control, "control"), scrolling(candidate, "candidate"));
        setCenter(sides);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener(observable -> show());
        model.currentProperty().addListener(observable -> show());
        model.rowsProperty().addListener(observable -> show());
    }

    private static ScrollPane scrolling(TextFlow text, String side) {
        text.getStyleClass().add("detail-text");
        ScrollPane scroll = new ScrollPane(new VBox(text));
        scroll.getStyleClass().addAll("detail-side", side);
        scroll.setFitToWidth(true);
        scroll.setMaxWidth(Double.MAX_VALUE);
        scroll.setPrefWidth(100);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    void toggle() {
        setVisible(!isVisible());
    }

    private void show() {
        DiffRows rows = model.rows();
        int row = model.currentRow();
        if (!isVisible()) {
            return;
        }
        control.getChildren().clear();
        candidate.getChildren().clear();
        path.setText("");
        meaning.setText("");
        if (rows != null && row >= 0) {
            path.setText(paths(rows, row));
            meaning.setText(meaning(rows, row));
            show(rows, row, Side.CONTROL, control);
            show(rows, row, Side.CANDIDATE, candidate);
        }
    }

    private static String paths(DiffRows rows, int row) {
        FieldPath left = rows.path(row, Side.CONTROL);
        FieldPath right = rows.path(row, Side.CANDIDATE);
        return left == null || right == null || left.equals(right)
                ? RowDescription.path(rows, row).toString()
                : left + "  →  " + right;
    }

    private String meaning(DiffRows rows, int row) {
        int difference = rows.difference(row);
        if (difference < 0) {
            return new RowDescription(rows, texts).kind(row);
        }
        Kind kind = rows.differences().get(difference).kind();
        return texts.get("detail.meaning", kind.glyph(), texts.kind(kind), texts.meaning(kind));
    }

    private void show(DiffRows rows, int row, Side side, TextFlow flow) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        if (tree == null || node < 0) {
            add(flow, texts.get("row.absent"), Look.NOTE.styleClass());
        } else if (NodeText.isContainer(tree.type(node))) {
            String value = new RowDescription(rows, texts).value(row, side);
            add(flow, value == null ? "" : value, Look.NOTE.styleClass());
        } else {
            List<Run> runs = new RowText(rows, texts).value(row, side, LONGEST_SHOWN);
            runs.forEach(
                    run ->
                            add(
                                    flow,
                                    run.text(),
                                    run.changed() ? "detail-changed" : run.look().styleClass()));
            for (String line : new RowDescription(rows, texts).explanation(row, side)) {
                add(flow, "\n" + line, Look.NOTE.styleClass());
            }
        }
    }

    private static void add(TextFlow flow, String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        flow.getChildren().add(text);
    }
}
