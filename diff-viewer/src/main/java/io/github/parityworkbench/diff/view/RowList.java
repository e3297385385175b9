package io.github.parityworkbench.diff.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The rows as a list of cells of one height. There is a cell for each row in sight and no more; all
 * that is done takes time in proportion to these, however many rows there are.
 */
final class RowList extends Region {
    private static final double PREFERRED_WIDTH = 400;
    private static final double PREFERRED_HEIGHT = 400;

    /** Rows in sight above and below one that was gone to from elsewhere. */
    private static final int MARGIN = 3;

    /** Cells out of sight that a screen reader may hold at a time. */
    private static final int MOST_SPARE = 100;

    private final DiffViewModel model;
    private final DoubleProperty rowWidth;
    private final Supplier<DiffCell> cellFactory;
    private final RowScroll scroll = new RowScroll();
    private final Pane sheet = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar bar = new ScrollBar();
    private final List<DiffCell> cells = new ArrayList<>();
    private final List<DiffCell> spare = new ArrayList<>();
    private double rowHeight = scroll.rowHeight();
    private @Nullable DiffRows shown;
    private int current = -1;
    private boolean following = true;
    private boolean layingOut;

    /**
     * @param rowWidth set to the width that rows have beside the scroll bar
     */
    RowList(DiffViewModel model, DoubleProperty rowWidth, Supplier<DiffCell> cellFactory) {
        this.model = model;
        this.rowWidth = rowWidth;
        this.cellFactory = cellFactory;
        getStyleClass().add("diff-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        sheet.setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(1);
        bar.valueProperty().addListener(this::barMoved);
        getChildren().addAll(sheet, bar);
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The height of every row in pixels. */
    void setRowHeight(double height) {
        rowHeight = height;
        requestLayout();
    }

    /** Other rows are shown, or other folds; what was current stays where it was on the screen. */
    void refolded() {
        if (!Objects.equals(shown, model.rows())) {
            shown = model.rows();
            scroll.restart(model.size());
        } else {
            boolean seen = current >= 0 && scroll.sees(current);
            scroll.setCount(model.size(), seen ? model.current() - current : 0);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
        requestLayout();
    }

    /** Follows the model to its current entry. */
    void showCurrent() {
        current = model.current();
        if (following && current >= 0) {
            scroll.reveal(current, MARGIN);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    /** Makes the entry current as the user's own step, which does not scroll by itself. */
    private void setCurrent(int index) {
        following = false;
        model.setCurrent(index);
        following = true;
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        setCurrent(scroll.rowAt(event.getY()));
    }

    private void scrolled(ScrollEvent event) {
        double pixels =
                switch (event.getTextDeltaYUnits()) {
                    case PAGES -> event.getTextDeltaY() * getHeight();
                    case LINES -> event.getTextDeltaY() * rowHeight;
                    case NONE -> event.getDeltaY();
                };
        if (scroll.by(-pixels)) {
            requestLayout();
            event.consume();
        }
    }

    private void barMoved(ObservableValue<? extends Number> value, Number old, Number now) {
        if (!layingOut) {
            scroll.setPosition(now.doubleValue());
            requestLayout();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, KP_UP -> step(model.current() - 1);
            case DOWN, KP_DOWN -> step(model.current() + 1);
            case HOME -> step(0);
            case END -> step(model.size() - 1);
            case PAGE_UP -> step(pageUp());
            case PAGE_DOWN -> step(pageDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int index) {
        int to = Math.max(0, Math.min(model.size() - 1, index));
        setCurrent(to);
        scroll.show(to);
        requestLayout();
    }

    /** The first row in sight, or where that is current, the first of the page above. */
    private int pageUp() {
        if (model.current() <= scroll.firstWhole()) {
            return model.current() - (scroll.lastWhole() - scroll.firstWhole());
        }
        return scroll.firstWhole();
    }

    /** The last row in sight, or where that is current, the last of the page below. */
    private int pageDown() {
        if (model.current() >= scroll.lastWhole()) {
            return model.current() + (scroll.lastWhole() - scroll.firstWhole());
        }
        return scroll.lastWhole();
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        layingOut = true;
        scroll.setHeights(rowHeight, getHeight());
        bar.setVisible(scroll.end() > 0);
        double barWidth = bar.isVisible() ? snapSizeX(bar.prefWidth(-1)) : 0;
        double width = Math.max(0, getWidth() - barWidth);
        bar.resizeRelocate(width, 0, barWidth, getHeight());
        bar.setMax(scroll.end());
        bar.setVisibleAmount(scroll.end() * scroll.room() / Math.max(1, model.size()));
        bar.setBlockIncrement(Math.max(1, scroll.room() - 1));
        bar.setValue(scroll.position());
        sheet.resizeRelocate(0, 0, width, getHeight());
        clip.setWidth(width);
        clip.setHeight(getHeight());
        rowWidth.set(width);
        layOutCells(width);
        layingOut = false;
    }

    /** A row keeps its cell as long as it is in sight. */
    private void layOutCells(double width) {
        int last = scroll.last();
        while (cells.size() < Math.min(model.size(), scroll.room() + 2)) {
            cells.add(newCell());
        }
        for (int slot = 0; slot < cells.size(); slot++) {
            DiffCell cell = cells.get(slot);
            int index = scroll.first() + Math.floorMod(slot - scroll.first(), cells.size());
            if (index > last) {
                cell.hide();
            } else {
                cell.resizeRelocate(0, snapPositionY(scroll.top(index)), width, rowHeight);
                cell.show(index);
            }
        }
    }

    private DiffCell newCell() {
        DiffCell cell = cellFactory.get();
        sheet.getChildren().add(cell);
        return cell;
    }

    /** The cell in sight that stands for the entry, else one out of sight; null for none. */
    private @Nullable DiffCell cellFor(int index) {
        if (index < 0 || index >= model.size()) {
            return null;
        }
        for (DiffCell cell : cells) {
            if (cell.index() == index) {
                return cell;
            }
        }
        for (DiffCell cell : spare) {
            if (cell.index() == index) {
                return cell;
            }
        }
        DiffCell cell = spare.size() < MOST_SPARE ? newCell() : spare.remove(0);
        cell.standFor(index);
        spare.add(cell);
        return cell;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> model.size();
            case ITEM_AT_INDEX -> cellFor((Integer) parameters[0]);
            case FOCUS_ITEM -> cellFor(model.current());
            case SELECTED_ITEMS -> {
                DiffCell selected = cellFor(model.current());
                yield selected == null
                        ? FXCollections.<Node>observableArrayList()
                        : FXCollections.<Node>observableArrayList(selected);
            }
            case MULTIPLE_SELECTION -> false;
            case VERTICAL_SCROLLBAR -> bar;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SHOW_ITEM -> {
                if (parameters[0] instanceof DiffCell cell) {
                    scroll.show(cell.index());
                    requestLayout();
                }
            }
            case SET_SELECTED_ITEMS -> {
                if (parameters[0] instanceof List<?> items
                        && !items.isEmpty()
                        && items.get(0) instanceof DiffCell cell) {
                    step(cell.index());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
