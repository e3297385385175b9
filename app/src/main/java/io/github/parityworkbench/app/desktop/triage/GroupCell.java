package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.diff.view.Hint;
import io.github.parityworkbench.localdb.GroupRow;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows one aspect of a group; it goes from group to group with all that is in it. */
final class GroupCell extends TableCell<GroupRow, GroupRow> {
    private final BiConsumer<GroupCell, GroupRow> show;

    /**
     * @param styles of the cell whatever it shows: changing them has all its style worked out
     */
    GroupCell(BiConsumer<GroupCell, GroupRow> show, String... styles) {
        this.show = show;
        getStyleClass().addAll(styles);
    }

    /**
     * Lets the cell show this node beside its text, which is out of sight where there is no group.
     */
    GroupCell with(Node node) {
        node.setVisible(false);
        setGraphic(node);
        return this;
    }

    /** Lets the cell say these words of its group where the mouse rests on it. */
    GroupCell withHint(Function<GroupRow, String> words) {
        Hint.on(this, () -> getItem() == null ? "" : words.apply(getItem()));
        return this;
    }

    @Override
    protected void updateItem(@Nullable GroupRow row, boolean empty) {
        super.updateItem(row, empty);
        if (getGraphic() != null) {
            // Not taken away: a node that comes back has all its style worked out anew.
            getGraphic().setVisible(row != null && !empty);
        }
        if (row != null && !empty) {
            show.accept(this, row);
        } else {
            setText(null);
            setAccessibleText(null);
        }
    }
}
