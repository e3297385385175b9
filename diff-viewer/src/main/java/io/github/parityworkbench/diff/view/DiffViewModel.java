package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.NodeDifference;
import io.github.parityworkbench.diff.view.DiffRows.Role;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the control shows and where its user is: rows, folds, the current entry and the difference
 * it belongs to. Knows nothing of the screen.
 */
final class DiffViewModel {
    private final ReadOnlyObjectWrapper<@Nullable DiffRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ObjectProperty<@Nullable NodeDifference> selectedDifference =
            new SimpleObjectProperty<>(this, "selectedDifference");
    private final BooleanProperty foldEqual =
            new SimpleBooleanProperty(this, "foldEqualAtFirst", true);
    private @Nullable Folding folding;
    private Runnable refolded = () -> {};
    private boolean changing;

    DiffViewModel() {
        selectedDifference.addListener((property, old, chosen) -> follow(chosen));
    }

    /** Shows these rows with the first difference current, or nothing. */
    void show(@Nullable DiffRows shown) {
        changing = true;
        current.set(-1);
        folding = shown == null ? null : opening(shown);
        rows.set(shown);
        selectedDifference.set(null);
        changing = false;
        refolded.run();
        if (shown != null) {
            int[] differences = shown.differenceRows();
            reveal(differences.length == 0 ? 0 : differences[0]);
        }
    }

    private Folding opening(DiffRows shown) {
        Folding opening = new Folding(shown);
        if (!foldEqual.get()) {
            opening.setAllFolded(0, false);
        }
        return opening;
    }

    /** Whether what is equal is folded when rows are shown. */
    BooleanProperty foldEqualAtFirstProperty() {
        return foldEqual;
    }

    ReadOnlyObjectProperty<@Nullable DiffRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    @Nullable DiffRows rows() {
        return rows.get();
    }

    /** How many entries the list has. */
    int size() {
        return folding == null ? 0 : folding.size();
    }

    /** The entry at that place of the list, as {@link EntryRuns} has it. */
    int entry(int index) {
        return Objects.requireNonNull(folding).entry(index);
    }

    /** How many siblings the stretch that begins with the row hides. */
    int stretchSize(int firstRow) {
        return folding == null ? 0 : folding.stretchSize(firstRow);
    }

    boolean isFolded(int row) {
        return folding != null && folding.isFolded(row);
    }

    /** The place of the row on the list, or of what hides it; -1 if nothing is shown. */
    int indexOf(int row) {
        return folding == null ? -1 : folding.indexOf(row);
    }

    /** The row at that place of the list, of a stretch its first. */
    int rowAt(int index) {
        return Folding.rowOf(entry(index));
    }

    /** Called whenever other rows are shown or folds changed. */
    void setOnRefolded(Runnable called) {
        refolded = called;
    }

    /** Whether folds are just changing, so that the list's selection means nothing. */
    boolean isChanging() {
        return changing;
    }

    /** The place of the current entry on the list, -1 for none. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    int current() {
        return current.get();
    }

    /** The row of the current entry, of a stretch its first; -1 for none. */
    int currentRow() {
        int index = current.get();
        return index < 0 || index >= size() ? -1 : Folding.rowOf(entry(index));
    }

    private boolean isStretchCurrent() {
        return current.get() >= 0 && Folding.isStretch(entry(current.get()));
    }

    /** Makes the entry at that place current. */
    void setCurrent(int index) {
        if (changing || index < 0 || index >= size()) {
            return;
        }
        current.set(index);
        followCurrent();
    }

    ObjectProperty<@Nullable NodeDifference> selectedDifferenceProperty() {
        return selectedDifference;
    }

    private void followCurrent() {
        DiffRows shown = rows();
        int row = isStretchCurrent() ? -1 : currentRow();
        int index = shown == null || row < 0 ? -1 : shown.difference(row);
        changing = true;
        selectedDifference.set(shown == null || index < 0 ? null : shown.differences().get(index));
        changing = false;
    }

    private void follow(@Nullable NodeDifference chosen) {
        DiffRows shown = rows();
        if (changing || shown == null || chosen == null) {
            return;
        }
        int row =
                chosen.controlNode() >= 0
                        ? shown.rowOf(Side.CONTROL, chosen.controlNode())
                        : shown.rowOf(Side.CANDIDATE, chosen.candidateNode());
        if (row >= 0) {
            reveal(row);
        }
    }

    /** Makes the first difference below the current row current; false if there is none. */
    boolean nextDifference() {
        return goToDifference(1);
    }

    /** Makes the last difference above the current row current; false if there is none. */
    boolean previousDifference() {
        return goToDifference(-1);
    }

    private boolean goToDifference(int step) {
        DiffRows shown = rows();
        if (shown == null) {
            return false;
        }
        int row = currentRow();
        int at = step > 0 ? shown.differencesBefore(row + 1) : shown.differencesBefore(row) - 1;
        if (at < 0 || at >= shown.differenceRows().length) {
            return false;
        }
        reveal(shown.differenceRows()[at]);
        return true;
    }

    /** Unfolds whatever hides the row and makes it current. */
    void reveal(int row) {
        Folding folds = folding;
        if (folds == null) {
            return;
        }
        if (!folds.isVisible(row)) {
            change(folds, now -> now.reveal(row));
        }
        setCurrent(folds.indexOf(row));
    }

    /** Makes what stands at the path in that side's document current; false if nothing does. */
    boolean reveal(Side side, FieldPath path) {
        DiffRows shown = rows();
        int row = shown == null ? -1 : shown.rowAt(side, path);
        if (row < 0) {
            return false;
        }
        reveal(row);
        return true;
    }

    /** Opens the stretch, or folds or unfolds the container, that the current entry is. */
    void toggle() {
        int row = currentRow();
        DiffRows shown = rows();
        Folding folds = folding;
        if (row < 0 || shown == null || folds == null) {
            return;
        }
        if (isStretchCurrent()) {
            change(folds, now -> now.openStretch(row));
        } else if (shown.role(row) != Role.LEAF) {
            int open = openingRow(shown, row);
            change(folds, now -> now.setFolded(open, !now.isFolded(open)));
            setCurrent(folds.indexOf(open));
        }
    }

    private static int openingRow(DiffRows rows, int row) {
        return rows.role(row) == Role.CLOSE ? rows.parent(row) : row;
    }

    /** Unfolds what is current; where that is unfolded, goes on to the entry below. */
    void stepIn() {
        DiffRows shown = rows();
        int row = currentRow();
        if (shown == null || row < 0) {
            return;
        }
        if (isStretchCurrent() || (shown.role(row) == Role.OPEN && isFolded(row))) {
            toggle();
        } else {
            setCurrent(Math.min(current() + 1, size() - 1));
        }
    }

    /** Folds what is current; where that is folded or no container, goes to what it stands in. */
    void stepOut() {
        DiffRows shown = rows();
        int row = currentRow();
        if (shown == null || row < 0) {
            return;
        }
        if (!isStretchCurrent() && shown.role(row) == Role.OPEN && !isFolded(row)) {
            toggle();
        } else if (shown.parent(row) >= 0) {
            setCurrent(indexOf(shown.parent(row)));
        }
    }

    /** Folds or unfolds the current row and everything in it. */
    void setAllFolded(boolean fold) {
        DiffRows shown = rows();
        int row = currentRow();
        if (shown == null || row < 0) {
            return;
        }
        boolean inside = shown.role(row) == Role.LEAF && fold && shown.parent(row) >= 0;
        int top = inside ? shown.parent(row) : openingRow(shown, row);
        foldAllIn(top, fold);
    }

    /** Unfolds everything, or folds everything but the outermost container. */
    void setWholeFolded(boolean fold) {
        DiffRows shown = rows();
        if (shown == null) {
            return;
        }
        foldAllIn(0, fold);
        if (fold && folding != null) {
            change(folding, now -> now.setFolded(0, false));
        }
    }

    private void foldAllIn(int row, boolean fold) {
        if (folding != null) {
            change(folding, now -> now.setAllFolded(row, fold));
        }
    }

    /** Folds what is equal, as at first. */
    void foldEqual() {
        if (folding != null) {
            change(folding, Folding::foldEqual);
        }
    }

    private void change(Folding folds, Consumer<Folding> change) {
        int row = currentRow();
        changing = true;
        change.accept(folds);
        current.set(row < 0 ? -1 : folds.indexOf(row));
        changing = false;
        followCurrent();
        refolded.run();
    }
}
