package io.github.parityworkbench.diff.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** One tooltip for all rows: the value under the mouse in full, and what it may stand for. */
final class RowTooltip {
    private static final int LONGEST_SHOWN = 2_000;
    private static final double WIDEST = 640;

    private final DiffViewModel model;
    private final DiffTexts texts;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable DiffCell cell;
    private Side side = Side.CONTROL;

    RowTooltip(DiffViewModel model, DiffTexts texts) {
        this.model = model;
        this.texts = texts;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setShowDuration(Duration.seconds(30));
    }

    /** Shows what the mouse is over in that cell. */
    void installOn(DiffCell shown) {
        for (Side each : Side.values()) {
            SidePane pane = shown.pane().side(each);
            pane.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> entered(shown, each));
            Tooltip.install(pane, tooltip);
        }
        Tooltip.install(shown.pane().mark(), tooltip);
    }

    private void entered(DiffCell shown, Side entered) {
        cell = shown;
        side = entered;
        tooltip.setText(text());
    }

    private String text() {
        DiffRows rows = model.rows();
        DiffCell shown = cell;
        int row = shown == null ? -1 : shown.row();
        if (rows == null || row < 0) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        RowDescription description = new RowDescription(rows, texts);
        String path = RowDescription.path(rows, row).toString();
        lines.add(texts.get("tooltip.path", path, description.kind(row)));
        String value = description.value(row, side);
        lines.add(value == null ? texts.get("row.absent") : shortened(value));
        lines.addAll(description.explanation(row, side));
        return String.join("\n", lines);
    }

    private String shortened(String value) {
        return value.length() <= LONGEST_SHOWN
                ? value
                : texts.get(
                        "tooltip.shortened",
                        value.substring(0, LONGEST_SHOWN),
                        texts.count("count.characters", value.length()));
    }
}
