package io.github.parityworkbench.app.desktop.triage;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** A trend as a row of thin bars, the highest for the most. */
final class Sparkline extends Region {
    private static final int WIDTH = 3;
    private static final int STEP = 4;
    private static final int HEIGHT = 16;
    private static final int LEAST = 2;
    private static final int NOTHING = 1;

    /** All bars in one shape, and all gaps in another: a node each would be many in a table. */
    private final SVGPath bars = shape("spark-bar");

    private final SVGPath gaps = shape("spark-gap");

    Sparkline() {
        getStyleClass().add("sparkline");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(bars, gaps);
    }

    private static SVGPath shape(String styleClass) {
        SVGPath shape = new SVGPath();
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        return shape;
    }

    /** Shows that trend from now on. */
    void show(Trend trend) {
        StringBuilder some = new StringBuilder();
        StringBuilder none = new StringBuilder();
        double most = trend.counts().stream().mapToLong(count -> count).max().orElse(0);
        int left = 0;
        for (long count : trend.counts()) {
            if (count == 0) {
                addBar(none, left, NOTHING);
            } else {
                addBar(some, left, Math.max(LEAST, (int) Math.round(HEIGHT * count / most)));
            }
            left += STEP;
        }
        bars.setContent(some.toString());
        gaps.setContent(none.toString());
        setPrefWidth(left);
    }

    private static void addBar(StringBuilder path, int left, int height) {
        path.append('M').append(left).append(' ').append(HEIGHT);
        path.append('v').append(-height).append('h').append(WIDTH).append('v').append(height);
        path.append('z');
    }
}
