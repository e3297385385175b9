package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.view.DiffRows.Role;

/**
 * Where equal siblings may hide behind one entry: in a container with differences, all of a run of
 * equal children but a few around what differs. Numbered from 0, ascending by row. Immutable.
 */
final class Stretches {
    /** Equal siblings that stay in sight on either side of a difference. */
    static final int CONTEXT = 3;

    private final int[] firstRows;
    private final int[] lastRows;
    private final int[] sizes;

    private Stretches(IntList firstRows, IntList lastRows, IntList sizes) {
        this.firstRows = firstRows.toArray();
        this.lastRows = lastRows.toArray();
        this.sizes = sizes.toArray();
    }

    int count() {
        return firstRows.length;
    }

    /** The row that the stretch begins with. */
    int firstRow(int number) {
        return firstRows[number];
    }

    /** The last row that the stretch hides. */
    int lastRow(int number) {
        return lastRows[number];
    }

    /** How many siblings the stretch hides. */
    int size(int number) {
        return sizes[number];
    }

    /** The number of the first stretch that begins at or below the row, or how many there are. */
    int firstFrom(int row) {
        return IntList.lastAtMost(firstRows, firstRows.length, row - 1) + 1;
    }

    /** Finds them, in time proportional to what differs and its siblings. */
    static Stretches in(DiffRows rows) {
        return new Finder(rows).find();
    }

    private static final class Finder {
        private final DiffRows rows;
        private final IntList firstRows = new IntList(16);
        private final IntList lastRows = new IntList(16);
        private final IntList sizes = new IntList(16);

        Finder(DiffRows rows) {
            this.rows = rows;
        }

        Stretches find() {
            int row = 0;
            while (row < rows.size()) {
                if (rows.role(row) == Role.CLOSE || rows.differencesIn(row) > 0) {
                    row++;
                } else {
                    row = rows.changed(row) ? rows.end(row) + 1 : passEqual(row);
                }
            }
            return new Stretches(firstRows, lastRows, sizes);
        }

        /** Looks at the run of equal siblings that begins here; returns the row behind it. */
        private int passEqual(int first) {
            int container = rows.parent(first);
            int end = container < 0 ? rows.size() : rows.end(container);
            int count = 0;
            int behind = first;
            while (behind < end && !rows.changed(behind)) {
                count++;
                behind = rows.end(behind) + 1;
            }
            int before = first == container + 1 ? 0 : CONTEXT;
            int after = behind == end ? 0 : CONTEXT;
            int hidden = count - before - after;
            if (hidden > 1) {
                int firstHidden = skip(first, before);
                firstRows.add(firstHidden);
                lastRows.add(skip(firstHidden, hidden) - 1);
                sizes.add(hidden);
            }
            return behind;
        }

        private int skip(int row, int siblings) {
            int at = row;
            for (int i = 0; i < siblings; i++) {
                at = rows.end(at) + 1;
            }
            return at;
        }
    }
}
