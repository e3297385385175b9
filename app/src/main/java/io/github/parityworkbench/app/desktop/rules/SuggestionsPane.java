package io.github.parityworkbench.app.desktop.rules;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.mark.EmptyState;
import io.github.parityworkbench.app.desktop.mark.TextColumn;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Offers the narrowest rule for each group that is usually harmless, and says why it is. */
public final class SuggestionsPane {
    private final Overlay overlay;
    private final Texts texts;

    public SuggestionsPane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** Shows the suggestions over the window. */
    public void show(SuggestionsViewModel model) {
        TableView<SuggestionRow> table = table(model);
        Label hint = new Label(texts.get("suggest.hint"));
        hint.getStyleClass().add("rules-hint");
        hint.setWrapText(true);
        VBox content = new VBox(10, hint, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button close = CardButtons.cancel(overlay, texts.get("action.cancel"));
        Button add = new Button();
        add.setId("suggest-add");
        add.getStyleClass().add(Styles.ACCENT);
        add.textProperty()
                .bind(model.chosenProperty().map(count -> texts.get("suggest.add", count)));
        add.disableProperty().bind(model.chosenProperty().isEqualTo(0));
        add.setOnAction(
                event -> {
                    overlay.close();
                    model.add();
                });
        Card card = new Card(texts.get("suggest.title"), content, List.of(close, add));
        card.setPrefSize(980, 640);
        card.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.getTarget() == table) {
                        event.consume();
                        add.fire();
                    }
                });
        overlay.show(card, table);
    }

    private TableView<SuggestionRow> table(SuggestionsViewModel model) {
        TableView<SuggestionRow> table = new TableView<>(model.rows());
        table.setId("suggestions");
        table.setAccessibleText(texts.get("suggest.title"));
        table.setPlaceholder(placeholder(model));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(
                        List.of(
                                chosen(),
                                new TextColumn<>(
                                        texts.get("groups.column.path"),
                                        200,
                                        row -> row.group().key().place()),
                                new TextColumn<>(
                                        texts.get("groups.column.endpoint"),
                                        170,
                                        row -> row.group().key().endpoint().name()),
                                new TextColumn<>(
                                        texts.get("groups.column.cause"),
                                        140,
                                        row -> row.group().cause().label()),
                                TextColumn.ofNumbers(
                                        texts.get("groups.column.occurrences"),
                                        110,
                                        row -> Formats.count(row.group().occurrences())),
                                new TextColumn<>(
                                        texts.get("suggest.why"), 320, SuggestionRow::why)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> new Row());
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        model.toggle(List.copyOf(table.getSelectionModel().getSelectedItems()));
                    }
                });
        model.lookingProperty()
                .addListener((property, before, now) -> table.getSelectionModel().selectFirst());
        return table;
    }

    private Node placeholder(SuggestionsViewModel model) {
        EmptyState empty =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        texts.get("suggest.empty"),
                        texts.get("suggest.empty.advice"));
        empty.visibleProperty().bind(model.lookingProperty().not());
        return empty;
    }

    private TableColumn<SuggestionRow, Boolean> chosen() {
        TableColumn<SuggestionRow, Boolean> column = new TableColumn<>(texts.get("suggest.choose"));
        column.setPrefWidth(56);
        column.setSortable(false);
        column.setCellValueFactory(features -> features.getValue().chosenProperty());
        column.setCellFactory(each -> new ChosenCell(texts));
        return column;
    }

    /** A box to choose the rule by, nothing where there is none. */
    private static final class ChosenCell extends TableCell<SuggestionRow, Boolean> {
        private final CheckBox box = new CheckBox();

        ChosenCell(Texts texts) {
            box.setAccessibleText(texts.get("suggest.choose"));
            box.setOnAction(
                    event -> {
                        SuggestionRow row = getTableRow().getItem();
                        if (row != null) {
                            row.chosenProperty().set(box.isSelected());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Boolean chosen, boolean empty) {
            super.updateItem(chosen, empty);
            SuggestionRow row = getTableRow() == null ? null : getTableRow().getItem();
            box.setSelected(Boolean.TRUE.equals(chosen));
            setGraphic(empty || row == null || row.rule() == null ? null : box);
        }
    }

    /** Muted where there is no rule. */
    private static final class Row extends TableRow<SuggestionRow> {
        private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

        @Override
        protected void updateItem(@Nullable SuggestionRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(REFUSED, row != null && !empty && row.rule() == null);
        }
    }
}
