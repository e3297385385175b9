package io.github.parityworkbench.app.desktop.triage;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.view.Hint;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of views: a click or Enter asks its query, Delete takes a saved one away. */
final class ViewsView extends VBox {
    private final Texts texts;
    private final ListView<ViewItem> list;

    /**
     * @param ask gets the query of the chosen view
     * @param save asks for a name for the query that is shown
     * @param remove takes a view away
     */
    ViewsView(
            Texts texts,
            ViewsViewModel model,
            Consumer<String> ask,
            Runnable save,
            Consumer<ViewItem> remove) {
        this.texts = texts;
        getStyleClass().add("side-panel");
        list = new ListView<>(model.items());
        list.setId("views");
        list.setAccessibleText(texts.get("views.title"));
        list.setFixedCellSize(30);
        list.setCellFactory(view -> new ViewCell());
        list.setOnMouseClicked(event -> ask(ask));
        list.setOnKeyPressed(
                event -> {
                    ViewItem item = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER) {
                        ask(ask);
                        event.consume();
                    } else if (event.getCode() == KeyCode.DELETE && item != null) {
                        remove.accept(item);
                        event.consume();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(save), list);
    }

    private HBox heading(Runnable save) {
        Label title = new Label(texts.get("views.title"));
        title.getStyleClass().add("section-heading");
        title.setLabelFor(list);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button(null, new FontIcon(Feather.PLUS));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        button.setAccessibleText(texts.get("views.save"));
        Hint.on(button, () -> texts.get("views.save"));
        button.setOnAction(event -> save.run());
        HBox heading = new HBox(title, space, button);
        heading.getStyleClass().add("panel-heading");
        return heading;
    }

    private void ask(Consumer<String> ask) {
        ViewItem item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            ask.accept(item.query());
        }
    }

    /** Gives the list the keyboard. */
    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private String title(ViewItem item) {
        return item.standard() == null ? item.name() : texts.of(item.standard());
    }

    /** A view and its number of groups. */
    private final class ViewCell extends ListCell<ViewItem> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line;

        ViewCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("view-cell");
            name.setMinWidth(0);
            count.getStyleClass().add("muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line = new HBox(6, name, space, count);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            Hint.on(this, () -> getItem() == null ? "" : getItem().query());
        }

        @Override
        protected void updateItem(@Nullable ViewItem item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Integer groups = item.groups();
            name.setText(title(item));
            count.setText(groups == null ? Formats.UNKNOWN : Formats.count(groups));
            setAccessibleText(
                    groups == null
                            ? title(item)
                            : title(item) + ", " + texts.get("groups.count", groups));
            setGraphic(line);
        }
    }
}
