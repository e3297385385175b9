package io.github.parityworkbench.app.desktop.rules;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.mark.EmptyState;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of rules: what each is for, its text, and a button that takes it away. */
public final class RulesPane {
    private final Overlay overlay;
    private final Texts texts;

    public RulesPane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /**
     * Shows the rules over the window.
     *
     * @param export what the export button does
     */
    public void show(RulesViewModel model, Runnable export) {
        TableView<Rule> table = table(model);
        TextArea text = new TextArea();
        text.setId("rules-text");
        text.setEditable(false);
        text.setPrefRowCount(9);
        text.setMinHeight(150);
        text.getStyleClass().addAll("code", "rule-text");
        text.setAccessibleText(texts.get("ignore.text"));
        text.textProperty().bind(model.textProperty());
        VBox content = new VBox(12, table, text);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button remove = new Button(texts.get("rules.remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("rule-remove");
        remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        remove.disableProperty().bind(model.selectedProperty().isNull());
        remove.setOnAction(event -> model.removeSelected());
        Button exports = new Button(texts.get("rules.export"));
        exports.setOnAction(event -> export.run());
        Button close = new Button(texts.get("action.close"));
        close.setId("rules-close");
        close.setDefaultButton(true);
        close.setOnAction(event -> overlay.close());
        Card card = new Card(texts.get("rules.title"), content, List.of(remove, exports, close));
        card.setId("rules-pane");
        card.setPrefSize(860, 560);
        overlay.show(card, table);
    }

    private TableView<Rule> table(RulesViewModel model) {
        TableView<Rule> table = new TableView<>(model.rules());
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
                                column("rules.id", 220, Rule::id),
                                column("rules.reason", 250, Rule::reason),
                                column("rules.path", 220, rule -> rule.path().toString()),
                                column("rules.owner", 90, Rule::owner),
                                column("rules.expires", 90, RulesPane::expires)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, rule) -> model.selectedProperty().set(rule));
        model.selectedProperty()
                .addListener((property, before, rule) -> table.getSelectionModel().select(rule));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        model.removeSelected();
                    }
                });
        return table;
    }

    private static String expires(Rule rule) {
        return rule.expires() == null ? "" : rule.expires().toString();
    }

    private TableColumn<Rule, String> column(
            String key, double width, Function<Rule, String> text) {
        TableColumn<Rule, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        return column;
    }
}
