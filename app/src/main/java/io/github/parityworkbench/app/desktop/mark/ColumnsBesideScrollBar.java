package io.github.parityworkbench.app.desktop.mark;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * Fits columns into their table beside the room of its vertical scroll bar, also while there is
 * none. Else they move whenever the bar comes or goes with the rows, and by a little more each
 * time, since the policies of JavaFX do not give a column back what they took from it.
 */
@SuppressWarnings("rawtypes") // as TableView asks for it
public final class ColumnsBesideScrollBar implements Callback<ResizeFeatures, Boolean> {
    private final Callback<ResizeFeatures, Boolean> policy;

    /**
     * @param policy shares the room among the columns
     */
    public ColumnsBesideScrollBar(Callback<ResizeFeatures, Boolean> policy) {
        this.policy = policy;
    }

    @Override
    public Boolean call(ResizeFeatures asked) {
        return policy.call(beside((ResizeFeatures<?>) asked));
    }

    private static <R> ResizeFeatures<R> beside(ResizeFeatures<R> asked) {
        double room = room(asked.getTable());
        return new ResizeFeatures<>(asked.getTable(), asked.getColumn(), asked.getDelta()) {
            @Override
            public double getContentWidth() {
                return room;
            }
        };
    }

    private static double room(TableView<?> table) {
        double edges = table.snappedLeftInset() + table.snappedRightInset();
        double bar =
                table.lookupAll(".scroll-bar").stream()
                        .filter(ColumnsBesideScrollBar::isVertical)
                        .mapToDouble(ColumnsBesideScrollBar::width)
                        .sum();
        return Math.floor(table.getWidth() - edges - bar);
    }

    private static boolean isVertical(Node node) {
        return node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL;
    }

    /** A bar that was never shown has no look yet. */
    private static double width(Node bar) {
        bar.applyCss();
        return Math.ceil(bar.prefWidth(-1));
    }
}
