package io.github.parityworkbench.diff.view;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The cell of one row or stretch; written anew only where what it shows is another. */
final class DiffCell extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RowContext context;
    private final RowPane pane;
    private int index = -1;
    private boolean selected;
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
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        setVisible(false);
        getChildren().add(pane);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    RowPane pane() {
        return pane;
    }

    /** The place on the list that the cell stands for, -1 for none. */
    int index() {
        return index;
    }

    /** The row that the cell stands for, of a stretch its first; -1 for none. */
    int row() {
        return isOnList() ? context.model().rowAt(index) : -1;
    }

    private boolean isOnList() {
        return index >= 0 && index < context.model().size();
    }

    private boolean isStretch() {
        return isOnList() && Folding.isStretch(context.model().entry(index));
    }

    /** Stands for another place on the list, unseen. */
    void standFor(int place) {
        index = place;
    }

    /** Is not in sight. */
    void hide() {
        index = -1;
        setVisible(false);
    }

    /** Shows what is at that place on the list, in the width and height it has. */
    void show(int place) {
        if (index != place) {
            index = place;
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        setVisible(true);
        DiffRows rows = context.model().rows();
        if (rows != null) {
            write(rows, context.model().entry(place));
        }
        boolean current = context.model().current() == place;
        if (selected != current) {
            selected = current;
            pseudoClassStateChanged(SELECTED, current);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    private void write(DiffRows rows, int entry) {
        int row = Folding.rowOf(entry);
        boolean stretch = Folding.isStretch(entry);
        Shown now =
                new Shown(
                        rows,
                        entry,
                        stretch ? context.model().stretchSize(row) : 0,
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
            pane.showStretch(rows, row);
        } else {
            pane.showRow(rows, row);
        }
        // At once, since texts are measured by their font in the layout that comes next.
        applyCss();
    }

    @Override
    protected void layoutChildren() {
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** The words are made when a screen reader asks for them, not for each row scrolled past. */
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> spoken();
            case INDEX -> index;
            case SELECTED -> isOnList() && context.model().current() == index;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.REQUEST_FOCUS) {
            context.model().setCurrent(index);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private String spoken() {
        DiffRows rows = context.model().rows();
        int row = row();
        if (rows == null || row < 0) {
            return "";
        }
        return isStretch()
                ? context.texts().get("stretch.spoken", pane.stretchWords(rows, row))
                : new RowDescription(rows, context.texts()).spoken(row);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isOnList()) {
            return;
        }
        if (isStretch()
                || event.getClickCount() == 2
                || isArrow(Side.CONTROL, event)
                || isArrow(Side.CANDIDATE, event)) {
            context.model().setCurrent(index);
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
