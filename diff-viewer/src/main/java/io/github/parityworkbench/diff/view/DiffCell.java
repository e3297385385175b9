package io.github.parityworkbench.diff.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The list cell of one row or stretch. */
final class DiffCell extends ListCell<Integer> {
    private final RowContext context;
    private final RowPane pane;

    DiffCell(RowContext context) {
        this.context = context;
        this.pane = new RowPane(context);
        getStyleClass().add("diff-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        widthProperty().addListener(observable -> redraw());
    }

    RowPane pane() {
        return pane;
    }

    /** Shows the same entry again, after a fold, the search or the widths changed. */
    void redraw() {
        if (!isEmpty() && getItem() != null) {
            show(getItem());
        }
    }

    @Override
    protected void updateItem(@Nullable Integer entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(pane);
            show(entry);
        }
    }

    private void show(int entry) {
        DiffRows rows = context.model().rows();
        int row = Folding.rowOf(entry);
        if (rows == null || row >= rows.size()) {
            return;
        }
        pane.resize(getWidth(), getHeight());
        if (Folding.isStretch(entry)) {
            pane.showStretch(rows, row, context.model().stretchSize(getIndex()));
            setAccessibleText(pane.stretch().getText() + ", folded");
        } else {
            pane.showRow(rows, row);
            setAccessibleText(RowDescription.spoken(rows, row));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || isEmpty() || getItem() == null) {
            return;
        }
        context.model().setCurrent(getIndex());
        if (Folding.isStretch(getItem())
                || event.getClickCount() == 2
                || isArrow(Side.CONTROL, event)
                || isArrow(Side.CANDIDATE, event)) {
            context.model().toggle();
            event.consume();
        }
    }

    private boolean isArrow(Side side, MouseEvent event) {
        SidePane sidePane = pane.side(side);
        double x = sidePane.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return x >= 0 && sidePane.isArrowAt(x);
    }
}
