package io.github.parityworkbench.diff.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The titles above both sides; dragging what is between them divides the width anew. */
final class ColumnTitles extends Region {
    private static final double NARROWEST = 0.15;

    private final RowContext context;
    private final Label control = new Label();
    private final Label candidate = new Label();
    private final Label handle = new Label("⋮");

    ColumnTitles(RowContext context, JsonDiffView view) {
        this.context = context;
        getStyleClass().add("column-titles");
        title(control, view.controlTitleProperty());
        title(candidate, view.candidateTitleProperty());
        handle.getStyleClass().add("handle");
        handle.setCursor(Cursor.H_RESIZE);
        handle.setOnMouseDragged(
                event -> divideAt(sceneToLocal(event.getSceneX(), event.getSceneY()).getX()));
        handle.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        context.divisionProperty().set(0.5);
                    }
                });
        getChildren().addAll(control, handle, candidate);
        context.divisionProperty().addListener(observable -> requestLayout());
        context.rowWidthProperty().addListener(observable -> requestLayout());
    }

    private static void title(Label label, ObservableValue<String> words) {
        label.getStyleClass().add("column-title");
        label.textProperty().bind(words);
    }

    private void divideAt(double x) {
        double sides = context.rowWidthProperty().get() - RowContext.MARK_WIDTH;
        double share = (x - RowContext.MARK_WIDTH / 2) / Math.max(1, sides);
        context.divisionProperty().set(Math.min(1 - NARROWEST, Math.max(NARROWEST, share)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(control.prefHeight(-1)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = context.controlWidth();
        control.resizeRelocate(0, 0, left, getHeight());
        handle.resizeRelocate(left, 0, RowContext.MARK_WIDTH, getHeight());
        candidate.resizeRelocate(
                context.candidateStart(), 0, context.candidateWidth(), getHeight());
    }
}
