package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.view.DiffRows.Role;
import java.util.BitSet;

/**
 * Which rows are on the screen's list: folded containers hide what is in them, and in a container
 * with differences a stretch of equal children hides behind one entry that says how many there are.
 *
 * <p>An entry is the number of its row, or for a stretch {@code ~first}, the complement of its
 * first row's. Entries ascend by row. Changing a fold lists the entries anew, in time proportional
 * to what is unfolded.
 */
final class Folding {
    /** Equal siblings that stay in sight on either side of a difference. */
    static final int CONTEXT = 3;

    /** What only one side has is folded at first if it takes more rows than this. */
    static final int LONGEST_ONE_SIDED = 60;

    private final DiffRows rows;
    private final BitSet folded;
    private final BitSet openedStretches = new BitSet();
    private IntList entries = new IntList(64);
    private IntList stretchSizes = new IntList(64);

    Folding(DiffRows rows) {
        this.rows = rows;
        this.folded = new BitSet(rows.size());
        foldEqual();
    }

    /**
     * With everything unfolded where {@code unfolded} says so; takes time, so in the background.
     */
    Folding(DiffRows rows, boolean unfolded) {
        this(rows);
        if (unfolded && rows.size() > 0) {
            setAllFolded(0, false);
        }
        entries.trim();
        stretchSizes.trim();
    }

    /** One that begins as the other is now, at no cost but for which containers are folded. */
    private Folding(Folding other) {
        rows = other.rows;
        folded = (BitSet) other.folded.clone();
        openedStretches.or(other.openedStretches);
        entries = other.entries;
        stretchSizes = other.stretchSizes;
    }

    Folding copy() {
        return new Folding(this);
    }

    /** The containers to fold at first: equal ones, and what is long and all of one difference. */
    static BitSet foldedAtFirst(DiffRows rows) {
        BitSet folded = new BitSet(rows.size());
        for (int row = 1; row < rows.size(); row++) {
            if (rows.role(row) == Role.OPEN && isFoldedAtFirst(rows, row)) {
                folded.set(row);
            }
        }
        return folded;
    }

    private static boolean isFoldedAtFirst(DiffRows rows, int row) {
        if (!rows.changed(row) || (rows.moved(row) && rows.differencesIn(row) == 0)) {
            return true;
        }
        return rows.end(row) - row > LONGEST_ONE_SIDED && wholeInOneDifference(rows, row);
    }

    /** Whether all that the row's container holds is missing, extra or of another type with it. */
    private static boolean wholeInOneDifference(DiffRows rows, int row) {
        int difference = rows.difference(row);
        return difference >= 0 && rows.difference(row + 1) == difference && !rows.moved(row + 1);
    }

    /** Back to the beginning: in sight is what differs, what it stands in, and a little around. */
    void foldEqual() {
        folded.clear();
        folded.or(rows.foldedAtFirst());
        openedStretches.clear();
        list();
    }

    int size() {
        return entries.size();
    }

    /** The entry at that place on the list. */
    int entry(int index) {
        return entries.get(index);
    }

    int[] entries() {
        return entries.toArray();
    }

    /** The row of an entry; of a stretch, its first. */
    static int rowOf(int entry) {
        return entry < 0 ? ~entry : entry;
    }

    static boolean isStretch(int entry) {
        return entry < 0;
    }

    /** How many siblings the stretch at that place hides, 0 where there is none. */
    int stretchSize(int index) {
        return stretchSizes.get(index);
    }

    /** The place of the row, or of what hides it. */
    int indexOf(int row) {
        int low = 0;
        int high = entries.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rowOf(entries.get(middle)) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    boolean isVisible(int row) {
        return size() > 0 && entries.get(indexOf(row)) == row;
    }

    boolean isFolded(int row) {
        return folded.get(row);
    }

    /** Folds or unfolds the container that opens in this row. */
    void setFolded(int row, boolean fold) {
        if (rows.role(row) == Role.OPEN && folded.get(row) != fold) {
            folded.set(row, fold);
            list();
        }
    }

    /** Shows what the stretch that begins with this row hides. */
    void openStretch(int firstRow) {
        openedStretches.set(firstRow);
        list();
    }

    /** Folds or unfolds everything from this row to the end of what begins with it. */
    void setAllFolded(int row, boolean fold) {
        folded.set(row, rows.end(row) + 1, fold);
        openedStretches.set(row, rows.end(row) + 1, !fold);
        list();
    }

    /** Unfolds whatever hides the row. */
    void reveal(int row) {
        if (isVisible(row)) {
            return;
        }
        for (int above = rows.parent(row); above >= 0; above = rows.parent(above)) {
            folded.clear(above);
        }
        list();
        while (!isVisible(row)) {
            openStretch(rowOf(entries.get(indexOf(row))));
        }
    }

    private void list() {
        // New ones, since a copy of this may show the old ones still.
        entries = new IntList(64);
        stretchSizes = new IntList(64);
        if (rows.size() > 0) {
            list(0);
        }
    }

    private void list(int row) {
        addEntry(row, 0);
        if (rows.role(row) == Role.OPEN && !folded.get(row)) {
            if (rows.differencesIn(row) > 0) {
                listWithStretches(row);
            } else {
                for (int child = row + 1; child < rows.end(row); child = rows.end(child) + 1) {
                    list(child);
                }
            }
            addEntry(rows.end(row), 0);
        }
    }

    private void listWithStretches(int container) {
        int end = rows.end(container);
        int child = container + 1;
        while (child < end) {
            if (rows.changed(child)) {
                list(child);
                child = rows.end(child) + 1;
            } else {
                child = listEqual(container, child);
            }
        }
    }

    /** Lists the run of equal children that begins here; returns the row behind it. */
    private int listEqual(int container, int first) {
        int end = rows.end(container);
        int count = 0;
        int behind = first;
        while (behind < end && !rows.changed(behind)) {
            count++;
            behind = rows.end(behind) + 1;
        }
        int before = first == container + 1 ? 0 : CONTEXT;
        int after = behind == end ? 0 : CONTEXT;
        int hidden = count - before - after;
        int child = first;
        for (int i = 0; i < count; i++) {
            if (i == before && hidden > 1 && !openedStretches.get(child)) {
                addEntry(~child, hidden);
                for (int skipped = 0; skipped < hidden; skipped++) {
                    child = rows.end(child) + 1;
                }
                i += hidden;
                if (i == count) {
                    break;
                }
            }
            list(child);
            child = rows.end(child) + 1;
        }
        return behind;
    }

    private void addEntry(int entry, int stretchSize) {
        entries.add(entry);
        stretchSizes.add(stretchSize);
    }
}
