package io.github.parityworkbench.diff.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** One side of a row: an arrow where it folds, then its text; reused from row to row. */
final class SidePane extends Region {
    private static final double EDGE = 6;
    private static final double INDENT = 16;
    private static final double ARROW_WIDTH = 14;
    private static final double MARK_PADDING = 1;

    private final Text arrow = new Text();
    private final List<Text> texts = new ArrayList<>();
    private final List<Region> backs = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private List<Run> runs = List.of();
    private int depth;

    SidePane(Side side) {
        getStyleClass().add("side");
        getStyleClass().add(side == Side.CONTROL ? "control" : "candidate");
        arrow.getStyleClass().add("arrow");
        arrow.setTextOrigin(VPos.CENTER);
        getChildren().add(arrow);
        setClip(clip);
    }

    /** The x up to which a click means the arrow. */
    boolean isArrowAt(double x) {
        return !arrow.getText().isEmpty() && x < indent() + ARROW_WIDTH + 2;
    }

    /**
     * Shows these runs.
     *
     * @param arrowText the arrow, empty for none
     */
    void show(List<Run> shown, int depthOfRow, String arrowText) {
        depth = depthOfRow;
        runs = shown;
        arrow.setText(arrowText);
        while (texts.size() < runs.size()) {
            addRunNodes();
        }
        for (int i = 0; i < texts.size(); i++) {
            boolean used = i < runs.size();
            texts.get(i).setVisible(used);
            backs.get(i).setVisible(used && (runs.get(i).changed() || runs.get(i).match()));
            if (used) {
                style(i, runs.get(i));
            }
        }
        requestLayout();
    }

    private void addRunNodes() {
        Region back = new Region();
        back.setManaged(false);
        Text text = new Text();
        text.setTextOrigin(VPos.CENTER);
        text.setManaged(false);
        backs.add(back);
        texts.add(text);
        getChildren().add(1, back);
        getChildren().add(text);
    }

    private void style(int i, Run run) {
        Text text = texts.get(i);
        text.setText(run.text());
        String look = run.look().styleClass();
        if (text.getStyleClass().isEmpty() || !text.getStyleClass().get(0).equals(look)) {
            text.getStyleClass().setAll(look);
        }
        if (backs.get(i).isVisible()) {
            String back = run.match() ? "match" : "changed";
            if (!backs.get(i).getStyleClass().contains(back)) {
                backs.get(i).getStyleClass().setAll(back);
            }
        }
    }

    /** Where the text begins. */
    double textStart() {
        return indent() + ARROW_WIDTH;
    }

    private double indent() {
        return EDGE + Math.min(depth * INDENT, getWidth() * 0.4);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        arrow.relocate(indent(), middle - arrow.getLayoutBounds().getHeight() / 2);
        double x = textStart();
        for (int i = 0; i < runs.size(); i++) {
            Text text = texts.get(i);
            double width = text.getLayoutBounds().getWidth();
            text.setLayoutX(x);
            text.setLayoutY(middle);
            backs.get(i)
                    .resizeRelocate(x - MARK_PADDING, 2, width + 2 * MARK_PADDING, getHeight() - 4);
            x += width;
        }
    }
}
