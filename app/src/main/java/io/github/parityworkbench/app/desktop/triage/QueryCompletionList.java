package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.GroupQueryCompletion;
import io.github.parityworkbench.app.workflow.GroupQueryCompletion.Suggestion;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What may be typed next, in a list under the query line; it never takes the keyboard. */
final class QueryCompletionList extends ListView<Suggestion> {
    private static final double WIDTH = 480;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 9;

    private final Texts texts;
    private final Node anchor;
    private GroupQueryCompletion completion = new GroupQueryCompletion(0, 0, List.of());

    /**
     * @param anchor under which it appears
     */
    QueryCompletionList(Texts texts, Node anchor) {
        this.texts = texts;
        this.anchor = anchor;
        setId("completion");
        getStyleClass().add("completion");
        setAccessibleText(texts.get("query.completion"));
        setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
        setFixedCellSize(ROW);
        setCellFactory(view -> new SuggestionCell());
    }

    /** Shows what may be typed; hides where that is nothing. */
    void show(GroupQueryCompletion offered) {
        completion = offered;
        getItems().setAll(offered.suggestions());
        getSelectionModel().clearSelection();
        setVisible(!getItems().isEmpty() && getParent() != null);
        if (isVisible()) {
            Point2D corner = getParent().sceneToLocal(anchor.localToScene(0, 0));
            double height = Math.min(MOST_ROWS, getItems().size()) * ROW + 10;
            double below = corner.getY() + anchor.getLayoutBounds().getHeight() + 2;
            resizeRelocate(corner.getX(), below, WIDTH, height);
            scrollTo(0);
        }
    }

    void hide() {
        setVisible(false);
    }

    /** Goes down or up by so many suggestions, and into the list from above. */
    void move(int by) {
        int next = getSelectionModel().getSelectedIndex() + by;
        int place = Math.max(0, Math.min(getItems().size() - 1, next));
        getSelectionModel().select(place);
        scrollTo(Math.max(0, place - MOST_ROWS + 2));
    }

    /** The place in the query that the chosen suggestion goes to. */
    GroupQueryCompletion completion() {
        return completion;
    }

    /** The chosen suggestion; the only one where there is but one; null for none. */
    @Nullable Suggestion chosen() {
        Suggestion selected = getSelectionModel().getSelectedItem();
        return selected == null && getItems().size() == 1 ? getItems().get(0) : selected;
    }

    /** A suggestion, and what it means. */
    private final class SuggestionCell extends ListCell<Suggestion> {
        private final Label text = new Label();
        private final Label meaning = new Label();
        private final HBox line;

        SuggestionCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            text.getStyleClass().add("code");
            text.setMinWidth(0);
            meaning.getStyleClass().add("muted");
            meaning.setMinWidth(Region.USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line = new HBox(12, text, space, meaning);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            text.setText(item.insert());
            meaning.setText(
                    item.field() != null
                            ? texts.of(item.field())
                            : item.groups() == 0 ? "" : texts.get("groups.count", item.groups()));
            setAccessibleText(item.insert() + ", " + meaning.getText());
            setGraphic(line);
        }
    }
}
