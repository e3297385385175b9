package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.view.DiffRows.Role;
import java.util.BitSet;

/**
 * Which rows are on the screen's list: folded containers hide what is in them, and in a container
 * with differences a stretch of equal children hides behind one entry that says how many there are.
 *
 * <p>Entries are those of {@link EntryRuns}. Changing a fold lists them anew, in time proportional
 * to the folds in sight and a bit a row.
 */
final class Folding {
    /** What only one side has is folded at first if it takes more rows than this. */
    static final int LONGEST_ONE_SIDED = 60;

    private final DiffRows rows;
    private final Stretches stretches;
    private final BitSet folded;
    private final BitSet opened = new BitSet();
    private EntryRuns entries = new EntryRuns();

    Folding(DiffRows rows) {
        this.rows = rows;
        this.stretches = rows.stretches();
        this.folded = new BitSet(rows.size());
        foldEqual();
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
        opened.clear();
        list();
    }

    int size() {
        return entries.size();
    }

    /** The entry at that place on the list. */
    int entry(int index) {
        return entries.get(index);
    }

    /** The row of an entry; of a stretch, its first. */
    static int rowOf(int entry) {
        return entry < 0 ? ~entry : entry;
    }

    static boolean isStretch(int entry) {
        return entry < 0;
    }

    /** How many siblings the stretch that begins with this row hides. */
    int stretchSize(int firstRow) {
        return stretches.size(stretches.firstFrom(firstRow));
    }

    /** The place of the row, or of what hides it. */
    int indexOf(int row) {
        return entries.indexOf(row);
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
        opened.set(stretches.firstFrom(firstRow));
        list();
    }

    /** Folds or unfolds everything from this row to the end of what begins with it. */
    void setAllFolded(int row, boolean fold) {
        int behind = rows.end(row) + 1;
        folded.set(row, behind, fold);
        opened.set(stretches.firstFrom(row), stretches.firstFrom(behind), !fold);
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

    /** Goes from each row that hides something to the next one that is in sight itself. */
    private void list() {
        entries = new EntryRuns();
        int row = 0;
        int fold = folded.nextSetBit(0);
        int stretch = opened.nextClearBit(0);
        while (row < rows.size()) {
            fold = fold >= 0 && fold < row ? folded.nextSetBit(row) : fold;
            while (stretch < stretches.count() && stretches.firstRow(stretch) < row) {
                stretch = opened.nextClearBit(stretch + 1);
            }
            int folding = fold < 0 ? rows.size() : fold;
            if (stretch < stretches.count() && stretches.firstRow(stretch) <= folding) {
                entries.addRows(row, stretches.firstRow(stretch) - 1);
                entries.addStretch(stretches.firstRow(stretch));
                row = stretches.lastRow(stretch) + 1;
            } else {
                entries.addRows(row, Math.min(folding, rows.size() - 1));
                row = folding == rows.size() ? folding : rows.end(folding) + 1;
            }
        }
    }
}
