package io.github.parityworkbench.diff.view;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The list cell of one row or stretch; written anew only where what it shows is another. */
final class DiffCell extends ListCell<Integer> {
    private final RowContext context;
    private final RowPane pane;
    private @Nullable Shown shown;

    /** All that the look of a row depends on. */
    private record Shown(
            DiffRows rows,
            int entry,
            int stretchSize,
            boolean folded,
            double width,
            double division,
            double characterWidth,
            String query) {
        /** By which rows, not by what is in them. */
        boolean isAs(@Nullable Shown other) {
            return other != null
                    && rows == other.rows
                    && entry == other.entry
                    && stretchSize == other.stretchSize
                    && folded == other.folded
                    && width == other.width
                    && division == other.division
                    && characterWidth == other.characterWidth
                    && query.equals(other.query);
        }
    }

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
            shown = null;
        } else {
            setGraphic(pane);
            show(entry);
        }
    }

    private void show(int entry) {
        DiffRows rows = context.model().rows();
        int row = Folding.rowOf(entry);
        // A cell without a width gets one at once, and is written then.
        if (rows == null || row >= rows.size() || getWidth() <= 0) {
            return;
        }
        boolean stretch = Folding.isStretch(entry);
        Shown now =
                new Shown(
                        rows,
                        entry,
                        stretch ? context.model().stretchSize(getIndex()) : 0,
                        !stretch && context.model().isFolded(row),
                        getWidth(),
                        context.divisionProperty().get(),
                        context.characterWidthProperty().get(),
                        context.search().queryProperty().get());
        if (now.isAs(shown)) {
            return;
        }
        shown = now;
        pane.resize(getWidth(), getHeight());
        if (stretch) {
            pane.showStretch(rows, row, now.stretchSize());
        } else {
            pane.showRow(rows, row);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** The words are made when a screen reader asks for them, not for each row scrolled past. */
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spoken() {
        DiffRows rows = context.model().rows();
        Integer entry = getItem();
        if (isEmpty() || rows == null || entry == null || Folding.rowOf(entry) >= rows.size()) {
            return "";
        }
        return Folding.isStretch(entry)
                ? pane.stretchText() + ", folded"
                : RowDescription.spoken(rows, Folding.rowOf(entry));
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
