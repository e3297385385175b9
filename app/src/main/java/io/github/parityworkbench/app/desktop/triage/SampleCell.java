package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.localdb.SampleRow;
import java.nio.charset.StandardCharsets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A sample in three lines: both values, and when it was. */
final class SampleCell extends ListCell<SampleRow> {
    private static final int LONGEST = 120;

    private final Texts texts;
    private final Label control = value("control-value");
    private final Label candidate = value("candidate-value");
    private final Label detail = new Label();
    private final VBox content;

    SampleCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("sample-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        detail.getStyleClass().add("sample-detail");
        content =
                new VBox(
                        2,
                        side(texts.get("side.control.short"), control),
                        side(texts.get("side.candidate.short"), candidate),
                        detail);
        content.setMinWidth(0);
        setPrefWidth(0);
    }

    private static Label value(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("code", "sample-value", style);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    private static HBox side(String word, Label value) {
        Label side = new Label(word);
        side.getStyleClass().add("sample-side");
        side.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(6, side, value);
    }

    @Override
    protected void updateItem(@Nullable SampleRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        Difference difference =
                row.differences().isEmpty() ? null : row.differences().get(0).difference();
        show(control, difference == null ? null : difference.control());
        show(candidate, difference == null ? null : difference.candidate());
        int others = row.differences().size() - 1;
        String time = row.timestamp() == null ? row.exchangeId() : Formats.time(row.timestamp());
        detail.setText(others > 0 ? time + texts.get("samples.others", others) : time);
        setAccessibleText(
                texts.get(
                        "samples.description",
                        row.exchangeId(),
                        control.getText(),
                        candidate.getText()));
        setGraphic(content);
    }

    private void show(Label label, @Nullable JsonText value) {
        label.setText(value == null ? texts.get("value.absent") : excerpt(value));
        label.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("absent"), value == null);
    }

    private static String excerpt(JsonText value) {
        JsonText head = value.length() > LONGEST * 4 ? value.slice(0, LONGEST * 4) : value;
        String text = new String(head.toBytes(), StandardCharsets.UTF_8);
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
