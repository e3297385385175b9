package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.mark.TextColumn;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Segment.Member;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Status, durations, sizes and headers of both responses, line by line. */
final class ResponsesView extends StackPane {
    private final Texts texts;
    private final TableView<ResponseFact> table = new TableView<>();

    ResponsesView(Texts texts) {
        this.texts = texts;
        table.setId("responses");
        table.setAccessibleText(texts.get("exchange.tab.responses"));
        table.getColumns()
                .setAll(
                        java.util.List.of(
                                mark(),
                                new TextColumn<>(
                                        texts.get("response.name"), 240, ResponseFact::name),
                                new TextColumn<>(
                                        texts.get("side.control"), 320, ResponseFact::control),
                                new TextColumn<>(
                                        texts.get("side.candidate"),
                                        320,
                                        ResponseFact::candidate)));
        table.getColumns().forEach(column -> column.setReorderable(false));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setRowFactory(view -> new FactRow());
        MenuItem copy = new MenuItem(texts.get("action.copy"));
        copy.setOnAction(event -> copy());
        table.setContextMenu(new ContextMenu(copy));
        KeyCombination copyKey = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (copyKey.match(event)) {
                        copy();
                        event.consume();
                    }
                });
        getChildren().add(table);
    }

    private TableColumn<ResponseFact, String> mark() {
        String differs = Kind.VALUE.glyph() + " " + texts.get("response.differs");
        TableColumn<ResponseFact, String> column =
                new TextColumn<>("", 84, fact -> fact.differs() ? differs : "");
        column.setMinWidth(84);
        column.getStyleClass().add("mark");
        return column;
    }

    void show(Exchange exchange) {
        table.getItems().setAll(ResponseFact.of(exchange, texts));
    }

    /** Adds the steps that make the lines in sight. */
    void warmUp(WarmUp steps) {
        steps.addRows(
                this,
                Double.MAX_VALUE,
                table.getItems()::isEmpty,
                () -> show(Specimen.EXCHANGE),
                table.getItems()::clear);
    }

    /** Goes to the line of the status, or of the header at that path. */
    void select(Part part, FieldPath path) {
        for (ResponseFact fact : table.getItems()) {
            boolean named =
                    part == Part.STATUS
                            || (!path.segments().isEmpty()
                                    && path.segments().get(0) instanceof Member member
                                    && member.name().equals(fact.name()));
            if (fact.part() == part && named) {
                table.getSelectionModel().select(fact);
                table.scrollTo(fact);
                return;
            }
        }
    }

    private void copy() {
        ResponseFact fact = table.getSelectionModel().getSelectedItem();
        if (fact != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(fact.name() + "\t" + fact.control() + "\t" + fact.candidate());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** A row that shows by its look whether the sides differ. */
    private static final class FactRow extends TableRow<ResponseFact> {
        @Override
        protected void updateItem(@Nullable ResponseFact fact, boolean empty) {
            super.updateItem(fact, empty);
            getStyleClass().remove("differs");
            if (fact != null && !empty && fact.differs()) {
                getStyleClass().add("differs");
            }
        }
    }
}
