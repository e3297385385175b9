package io.github.parityworkbench.diff.view;

/**
 * The entries of a list as runs of consecutive rows, so that a million rows in sight take as much
 * room as one. A stretch is a run of its own.
 *
 * <p>An entry is the number of its row, or for a stretch {@code ~first}, the complement of its
 * first row's. Entries ascend by row.
 */
final class EntryRuns {
    private final IntList firstIndexes = new IntList(16);
    private final IntList firstRows = new IntList(16);
    private final IntList firstEntries = new IntList(16);
    private int size;
    private int last;

    /** Adds the rows from one to another, both included, behind those that are there. */
    void addRows(int from, int to) {
        if (from > to) {
            return;
        }
        if (size == 0 || last != from - 1) {
            begin(from, from);
        }
        last = to;
        size += to - from + 1;
    }

    /** Adds the stretch that begins with that row. */
    void addStretch(int firstRow) {
        begin(firstRow, ~firstRow);
        last = ~firstRow;
        size++;
    }

    private void begin(int row, int entry) {
        firstIndexes.add(size);
        firstRows.add(row);
        firstEntries.add(entry);
    }

    int size() {
        return size;
    }

    /** The entry at that place. */
    int get(int index) {
        int run = firstIndexes.lastAtMost(index);
        int entry = firstEntries.get(run);
        return entry < 0 ? entry : entry + index - firstIndexes.get(run);
    }

    /** The place of the row, or of the last entry above it, which is what hides it. */
    int indexOf(int row) {
        int run = firstRows.lastAtMost(row);
        int next = run + 1 < firstIndexes.size() ? firstIndexes.get(run + 1) : size;
        return Math.min(firstIndexes.get(run) + row - firstRows.get(run), next - 1);
    }
}
