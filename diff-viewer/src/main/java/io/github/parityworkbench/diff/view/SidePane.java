package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.view.Run.Look;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** One side of a row: an arrow where it folds, then its text; reused from row to row. */
final class SidePane extends Region {
    private static final double EDGE = 6;
    private static final double INDENT = 16;
    private static final double ARROW_WIDTH = 14;
    private static final double MARK_PADDING = 1;

    /** Few rows fold, so that it is only made when this one does. */
    private @Nullable Text arrow;

    /** By their look, which they keep: each change of it has all their style worked out. */
    private final Map<Look, List<Text>> texts = new EnumMap<>(Look.class);

    /** A text for each run. */
    private final List<Text> used = new ArrayList<>();

    private final List<Region> backs = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private List<Run> runs = List.of();
    private int depth;

    SidePane(Side side) {
        getStyleClass().add("side");
        getStyleClass().add(side == Side.CONTROL ? "control" : "candidate");
        setClip(clip);
    }

    /** The x up to which a click means the arrow. */
    boolean isArrowAt(double x) {
        return arrow != null && !arrow.getText().isEmpty() && x < indent() + ARROW_WIDTH + 2;
    }

    /**
     * Shows these runs.
     *
     * @param arrowText the arrow, empty for none
     */
    void show(List<Run> shown, int depthOfRow, String arrowText) {
        depth = depthOfRow;
        runs = shown;
        showArrow(arrowText);
        showTexts();
        showBacks((int) runs.stream().filter(SidePane::isMarked).count());
        requestLayout();
    }

    private void showArrow(String text) {
        if (arrow == null && !text.isEmpty()) {
            arrow = new Text();
            arrow.getStyleClass().add("arrow");
            arrow.setTextOrigin(VPos.CENTER);
            arrow.setManaged(false);
            getChildren().add(arrow);
        }
        if (arrow != null) {
            arrow.setText(text);
        }
    }

    private void showTexts() {
        List<Text> before = List.copyOf(used);
        used.clear();
        Map<Look, Integer> taken = new EnumMap<>(Look.class);
        for (Run run : runs) {
            int place = taken.merge(run.look(), 1, Integer::sum) - 1;
            Text text = text(run.look(), place);
            text.setText(run.text());
            text.setVisible(true);
            used.add(text);
        }
        for (Text text : before) {
            text.setVisible(used.contains(text));
        }
    }

    private Text text(Look look, int place) {
        List<Text> ofThatLook = texts.computeIfAbsent(look, any -> new ArrayList<>());
        if (place == ofThatLook.size()) {
            Text text = new Text();
            text.getStyleClass().add(look.styleClass());
            text.setTextOrigin(VPos.CENTER);
            text.setManaged(false);
            ofThatLook.add(text);
            getChildren().add(text);
        }
        return ofThatLook.get(place);
    }

    private static boolean isMarked(Run run) {
        return run.changed() || run.match();
    }

    /** The marks behind texts; few rows need one, so that they are only made when they do. */
    private void showBacks(int count) {
        while (backs.size() < count) {
            Region back = new Region();
            back.setManaged(false);
            backs.add(back);
            getChildren().add(0, back);
        }
        for (int i = 0; i < backs.size(); i++) {
            backs.get(i).setVisible(i < count);
        }
        int next = 0;
        for (Run run : runs) {
            if (isMarked(run)) {
                setStyleClass(backs.get(next++), run.match() ? "match" : "changed");
            }
        }
    }

    /** Sets it where it is another, since each time its styles are worked out anew. */
    private static void setStyleClass(Node node, String styleClass) {
        if (node.getStyleClass().isEmpty() || !node.getStyleClass().get(0).equals(styleClass)) {
            node.getStyleClass().setAll(styleClass);
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
        if (arrow != null) {
            arrow.setLayoutX(indent());
            arrow.setLayoutY(middle);
        }
        double x = textStart();
        int marked = 0;
        for (int i = 0; i < runs.size(); i++) {
            Text text = used.get(i);
            double width = text.getLayoutBounds().getWidth();
            text.setLayoutX(x);
            text.setLayoutY(middle);
            if (isMarked(runs.get(i))) {
                backs.get(marked++)
                        .resizeRelocate(
                                x - MARK_PADDING, 2, width + 2 * MARK_PADDING, getHeight() - 4);
            }
            x += width;
        }
    }
}
