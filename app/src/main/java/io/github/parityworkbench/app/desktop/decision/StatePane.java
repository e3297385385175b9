package io.github.parityworkbench.app.desktop.decision;

import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.MigrationState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks over the window how far an endpoint has moved. */
public final class StatePane {
    private static final double WIDTH = 380;

    private final Overlay overlay;
    private final Texts texts;

    /** A state to choose, null for what the log says. */
    private record Choice(@Nullable MigrationState state) {}

    public StatePane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** What a state is called; null for what the log says. */
    public static String name(Texts texts, @Nullable MigrationState state) {
        return state == null ? texts.get("state.log") : state.label();
    }

    /**
     * Asks over the window.
     *
     * @param now the state that the endpoint has, null for none
     * @param answer gets the chosen one, null for what the log says
     */
    public void ask(
            Endpoint endpoint, @Nullable String now, Consumer<@Nullable MigrationState> answer) {
        ListView<Choice> choices = choices(now);
        Label label = new Label(texts.get("state.label"));
        label.setLabelFor(choices);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        Button cancel = CardButtons.cancel(overlay, texts.get("action.cancel"));
        Button set = CardButtons.primary(texts.get("state.set"));
        set.setOnAction(
                event -> {
                    Choice chosen = choices.getSelectionModel().getSelectedItem();
                    overlay.close();
                    answer.accept(chosen.state());
                });
        choices.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        set.fire();
                    }
                });
        choices.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        set.fire();
                    }
                });
        Card card =
                new Card(
                        texts.get("state.title", endpoint.name()),
                        new VBox(8, label, choices),
                        List.of(cancel, set));
        card.setMaxWidth(460);
        overlay.show(card, choices);
    }

    private ListView<Choice> choices(@Nullable String now) {
        ListView<Choice> choices = new ListView<>();
        choices.setId("state-choices");
        choices.setAccessibleText(texts.get("state.label"));
        choices.setCellFactory(view -> new ChoiceCell(texts));
        choices.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(MigrationState.values()).map(Choice::new),
                                        Stream.of(new Choice(null)))
                                .toList());
        choices.setPrefSize(WIDTH, 230);
        choices.getSelectionModel().selectLast();
        choices.getItems().stream()
                .filter(each -> each.state() != null && each.state().label().equals(now))
                .forEach(choices.getSelectionModel()::select);
        return choices;
    }

    private static final class ChoiceCell extends ListCell<Choice> {
        private final Texts texts;

        ChoiceCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null || empty ? null : name(texts, choice.state()));
        }
    }
}
