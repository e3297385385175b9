package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.mark.EmptyState;
import io.github.parityworkbench.app.desktop.mark.TextColumn;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of rules: turned on and off, moved by keyboard and by dragging, taken away. */
final class RulesTable {
    private final Texts texts;

    RulesTable(Texts texts) {
        this.texts = texts;
    }

    TableView<RuleRow> of(RulesViewModel model) {
        TableView<RuleRow> table = new TableView<>(model.rows());
        table.setId("rules");
        table.setAccessibleText(texts.get("rules.title"));
        table.setPlaceholder(
                new EmptyState(
                        Feather.SLIDERS,
                        texts.get("rules.empty"),
                        texts.get("rules.empty.advice")));
        table.getColumns()
                .setAll(
                        List.of(
                                enabled(model),
                                new TextColumn<>(
                                        texts.get("rules.id"), 190, row -> row.rule().id()),
                                TextColumn.ofNumbers(
                                        texts.get("rules.hits"),
                                        80,
                                        row -> Formats.count(row.use().occurrences())),
                                new TextColumn<>(
                                        texts.get("rules.last-hit"), 100, RuleRow::lastHit),
                                new TextColumn<>(
                                        texts.get("rules.path"),
                                        200,
                                        row -> row.rule().path().toString()),
                                new TextColumn<>(
                                        texts.get("rules.reason"), 210, row -> row.rule().reason()),
                                new TextColumn<>(
                                        texts.get("rules.owner"), 80, row -> row.rule().owner()),
                                new TextColumn<>(
                                        texts.get("rules.expires"), 90, RuleRow::expires)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, row) -> model.selectedProperty().set(row));
        model.selectedProperty().addListener((property, before, row) -> select(table, row));
        select(table, model.selectedProperty().get());
        table.setRowFactory(view -> row(model));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, model));
        return table;
    }

    private static void select(TableView<RuleRow> table, @Nullable RuleRow row) {
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(row);
        }
    }

    private static void pressed(KeyEvent event, RulesViewModel model) {
        boolean taken = true;
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.moveSelected(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.moveSelected(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.removeSelected();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.toggleSelected();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                model.redo();
            } else {
                model.undo();
            }
        } else {
            taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private TableColumn<RuleRow, RuleRow> enabled(RulesViewModel model) {
        TableColumn<RuleRow, RuleRow> column = new TableColumn<>(texts.get("rules.on"));
        column.setPrefWidth(48);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(each -> new EnabledCell(texts, model));
        return column;
    }

    private static final class EnabledCell extends TableCell<RuleRow, RuleRow> {
        private final CheckBox box = new CheckBox();

        EnabledCell(Texts texts, RulesViewModel model) {
            box.setAccessibleText(texts.get("rules.on"));
            box.setOnAction(
                    event -> {
                        RuleRow row = getItem();
                        if (row != null) {
                            model.enable(row.rule(), box.isSelected());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable RuleRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row != null) {
                box.setSelected(row.rule().enabled());
            }
            setGraphic(row == null || empty ? null : box);
        }
    }

    private static TableRow<RuleRow> row(RulesViewModel model) {
        TableRow<RuleRow> row = new TableRow<>();
        row.setOnDragDetected(
                event -> {
                    RuleRow dragged = row.getItem();
                    if (dragged != null) {
                        Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
                        ClipboardContent content = new ClipboardContent();
                        content.putString(dragged.rule().id());
                        board.setContent(content);
                        event.consume();
                    }
                });
        row.setOnDragOver(
                event -> {
                    if (event.getGestureSource() instanceof TableRow<?>
                            && event.getDragboard().hasString()) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        event.consume();
                    }
                });
        row.setOnDragDropped(event -> dropped(event, row, model));
        return row;
    }

    private static void dropped(DragEvent event, TableRow<RuleRow> row, RulesViewModel model) {
        String id = event.getDragboard().getString();
        model.rows().stream()
                .filter(each -> each.rule().id().equals(id))
                .findFirst()
                .ifPresent(
                        each -> {
                            int last = model.rows().size() - 1;
                            model.move(each.rule(), Math.min(row.getIndex(), last));
                            event.setDropCompleted(true);
                        });
        event.consume();
    }
}
