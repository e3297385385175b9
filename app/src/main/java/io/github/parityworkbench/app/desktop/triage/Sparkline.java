package io.github.parityworkbench.app.desktop.triage;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A trend as a row of thin bars, the highest for the most. */
final class Sparkline extends HBox {
    private static final double HEIGHT = 16;
    private static final double LEAST = 2;
    private static final double NOTHING = 1;

    Sparkline(Trend trend) {
        super(1);
        getStyleClass().add("sparkline");
        setAlignment(Pos.BOTTOM_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        double most = trend.counts().stream().mapToLong(count -> count).max().orElse(0);
        for (long count : trend.counts()) {
            Region bar = new Region();
            bar.getStyleClass().add(count == 0 ? "spark-gap" : "spark-bar");
            double height = count == 0 ? NOTHING : Math.max(LEAST, HEIGHT * count / most);
            bar.setMinSize(3, height);
            bar.setMaxSize(3, height);
            getChildren().add(bar);
        }
    }
}
