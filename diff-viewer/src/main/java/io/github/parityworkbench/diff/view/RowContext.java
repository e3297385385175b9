package io.github.parityworkbench.diff.view;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * What all cells of one view share: the model, the search, the words, and how the width is divided.
 */
final class RowContext {
    /** The width of the column between the sides. */
    static final double MARK_WIDTH = 84;

    private final DiffViewModel model;
    private final RowSearchModel search;
    private final DiffTexts texts;
    private final DoubleProperty division = new SimpleDoubleProperty(0.5);
    private final DoubleProperty rowWidth = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper characterWidth = new ReadOnlyDoubleWrapper(8);

    RowContext(DiffViewModel model, RowSearchModel search, DiffTexts texts) {
        this.model = model;
        this.search = search;
        this.texts = texts;
    }

    DiffViewModel model() {
        return model;
    }

    RowSearchModel search() {
        return search;
    }

    DiffTexts texts() {
        return texts;
    }

    /** Control's share of the width of both sides. */
    DoubleProperty divisionProperty() {
        return division;
    }

    /** The width of a row: both sides and the column between. */
    DoubleProperty rowWidthProperty() {
        return rowWidth;
    }

    ReadOnlyDoubleProperty characterWidthProperty() {
        return characterWidth.getReadOnlyProperty();
    }

    void setCharacterWidth(double width) {
        characterWidth.set(Math.max(1, width));
    }

    /** The width of control's side. */
    double controlWidth() {
        return Math.floor(Math.max(0, rowWidth.get() - MARK_WIDTH) * division.get());
    }

    /** Where the candidate's side begins. */
    double candidateStart() {
        return controlWidth() + MARK_WIDTH;
    }

    /** The width of the candidate's side. */
    double candidateWidth() {
        return Math.max(0, rowWidth.get() - candidateStart());
    }

    /** How many characters fit into that width. */
    int charactersIn(double width) {
        return (int) Math.max(8, width / characterWidth.get());
    }
}
