package io.github.parityworkbench.app.desktop.overlay;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.CancelledException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one dialog for failures: a plain sentence, a short code, and a button that copies details.
 */
public final class ErrorPane implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPane.class);

    private final Overlay overlay;
    private final Texts texts;

    public ErrorPane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** Shows the failure; a task that was stopped on request is none. */
    @Override
    public void accept(Throwable error) {
        if (error instanceof CancelledException) {
            return;
        }
        ErrorMessage message = ErrorMessage.of(error, texts);
        LOG.error("{} {}", message.code(), error.getClass().getName());
        LOG.debug("{}", message.details());
        show(message);
    }

    private void show(ErrorMessage message) {
        Label sentence = new Label(message.sentence());
        sentence.setId("error-sentence");
        sentence.setWrapText(true);
        sentence.setPrefWidth(440);
        Label code = new Label(message.code());
        code.setId("error-code");
        code.getStyleClass().addAll("code", Styles.TEXT_MUTED);
        Button copy =
                CardButtons.copy(
                        texts.get("error.copy"), message.sentence() + "\n" + message.details());
        Button close = CardButtons.close(overlay, texts.get("action.close"));
        close.setId("error-close");
        VBox content = new VBox(12, sentence, code);
        Card card = new Card(texts.get("error.title"), content, List.of(copy, close));
        overlay.show(card, close);
    }
}
