package io.github.parityworkbench.app.desktop.decision;

import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** Asks for one line over the window: a ticket, a name, labels, until when. */
public final class LinePane {
    private static final double WIDTH = 460;

    private final Overlay overlay;
    private final Texts texts;

    public LinePane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /**
     * What is asked.
     *
     * @param id of the field; {@code -save} behind it is the button's, {@code -pane} the card's
     * @param check what the line means, shown below it
     */
    public record Question(
            String id,
            String title,
            String label,
            String prompt,
            String save,
            @Nullable String initial,
            Collection<String> known,
            Function<String, Meaning> check) {}

    /**
     * What a line means.
     *
     * @param words shown below it, empty for nothing
     */
    public record Meaning(String words, boolean right) {
        /** Any line will do. */
        public static final Meaning ANYTHING = new Meaning("", true);
    }

    /** Asks over the window; {@code answer} gets a line that is right. */
    public void ask(Question question, Consumer<String> answer) {
        TextField field = new TextField(Objects.requireNonNullElse(question.initial(), ""));
        field.setId(question.id());
        field.setPrefWidth(WIDTH);
        field.setPromptText(question.prompt());
        if (!question.known().isEmpty()) {
            TextFields.bindAutoCompletion(field, question.known());
        }
        Label label = new Label(question.label());
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        Label meaning = new Label();
        meaning.setId(question.id() + "-meaning");
        meaning.setWrapText(true);
        meaning.setMaxWidth(WIDTH);
        Button cancel = CardButtons.cancel(overlay, texts.get("action.cancel"));
        Button save = CardButtons.primary(question.save());
        save.setId(question.id() + "-save");
        Runnable check =
                () -> {
                    Meaning means = question.check().apply(field.getText());
                    meaning.setText(means.words());
                    meaning.getStyleClass()
                            .setAll("label", means.right() ? "muted" : "form-problem");
                    save.setDisable(!means.right());
                };
        field.textProperty().addListener((property, before, now) -> check.run());
        check.run();
        save.setOnAction(
                event -> {
                    overlay.close();
                    answer.accept(field.getText());
                });
        Card card =
                new Card(
                        question.title(),
                        new VBox(8, label, field, meaning),
                        List.of(cancel, save));
        card.setId(question.id() + "-pane");
        overlay.show(card, field);
        field.selectAll();
    }
}
