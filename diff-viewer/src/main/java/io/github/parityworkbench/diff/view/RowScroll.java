package io.github.parityworkbench.diff.view;

/**
 * Where a list of rows of one height is scrolled to: its first row in sight and the pixels of that
 * which are not. Pixels are never counted from the beginning of the list, so that a step is as
 * exact in the last of two thousand million rows as in the first.
 */
final class RowScroll {
    private int count;
    private double rowHeight = 20;
    private double height;
    private int first;
    private double hidden;

    /** Other rows, seen from the first. */
    void restart(int rows) {
        count = rows;
        toTop(0);
    }

    /** As many rows as that from now on, moved down by {@code inserted} of them. */
    void setCount(int rows, int inserted) {
        count = rows;
        moveBy(inserted);
    }

    /** The height of every row, and of the window on them, in pixels. */
    void setHeights(double ofRow, double ofWindow) {
        hidden *= ofRow / rowHeight;
        rowHeight = ofRow;
        height = ofWindow;
        moveBy(0);
    }

    double rowHeight() {
        return rowHeight;
    }

    /** The first row of which anything is in sight. */
    int first() {
        return first;
    }

    /** The last row of which anything is in sight, -1 if there are none. */
    int last() {
        return (int) Math.min(count, first + Math.ceil((height + hidden) / rowHeight)) - 1;
    }

    /** The first row that is in sight as a whole. */
    int firstWhole() {
        return hidden > 0 ? Math.min(first + 1, count - 1) : first;
    }

    /** The last row that is in sight as a whole, or the first where none is. */
    int lastWhole() {
        double behind = Math.min(count, first + Math.floor((height + hidden) / rowHeight));
        return Math.max(firstWhole(), (int) behind - 1);
    }

    /** Where the row's upper edge is below the window's. */
    double top(int row) {
        return (row - first) * rowHeight - hidden;
    }

    /** The row at that distance below the window's upper edge, -1 if there is none. */
    int rowAt(double y) {
        double row = first + Math.floor((y + hidden) / rowHeight);
        return row < 0 || row >= count ? -1 : (int) row;
    }

    /** Moves down by that many pixels, or up; returns whether there was room to. */
    boolean by(double pixels) {
        double before = position();
        hidden += pixels;
        moveBy(0);
        return position() != before;
    }

    /** Puts the row at the top, as far as there are rows below it. */
    void toTop(int row) {
        first = row;
        hidden = 0;
        moveBy(0);
    }

    /** Moves no more than it takes to have the row in sight as a whole. */
    void show(int row) {
        if (row < firstWhole()) {
            toTop(row);
        } else if (row > lastWhole()) {
            first = row + 1;
            hidden = -height;
            moveBy(0);
        }
    }

    /** Moves so that this many rows are in sight above and below the row, unless they are. */
    void reveal(int row, int around) {
        boolean above = row < firstWhole() + around && position() > 0;
        boolean below = row > lastWhole() - around && position() < end();
        if (above || below) {
            toTop(row - Math.max(around, (lastWhole() - firstWhole()) / 3));
        }
    }

    /** Whether anything of the row is in sight. */
    boolean sees(int row) {
        return row >= first && row <= last();
    }

    /** How many rows there are above the window, with a fraction. */
    double position() {
        return first + hidden / rowHeight;
    }

    void setPosition(double rows) {
        first = (int) rows;
        hidden = (rows - first) * rowHeight;
        moveBy(0);
    }

    /** The greatest position: with the last row at the bottom; 0 where all rows are in sight. */
    double end() {
        return Math.max(0, count - height / rowHeight);
    }

    /** How many rows the window has room for, with a fraction. */
    double room() {
        return height / rowHeight;
    }

    /** Moves down by whole rows, or up, and to where the position is one that can be. */
    private void moveBy(int rows) {
        double whole = Math.floor(hidden / rowHeight);
        double row = first + whole + rows;
        hidden -= whole * rowHeight;
        double end = end();
        if (row < 0) {
            row = 0;
            hidden = 0;
        } else if (row + hidden / rowHeight > end) {
            row = Math.floor(end);
            hidden = (end - row) * rowHeight;
        }
        first = (int) row;
    }
}
