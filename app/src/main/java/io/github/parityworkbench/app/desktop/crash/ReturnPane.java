package io.github.parityworkbench.app.desktop.crash;

import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** After a start that follows an unexpected end: offers to go on where the user was. */
public final class ReturnPane {
    private final Overlay overlay;
    private final Texts texts;
    private final Consumer<Path> openFolder;

    public ReturnPane(Overlay overlay, Texts texts, Consumer<Path> openFolder) {
        this.overlay = overlay;
        this.texts = texts;
        this.openFolder = openFolder;
    }

    /**
     * Asks.
     *
     * @param workspace where the user was
     * @param reports the folder of the crash reports; offered where it is there
     * @param goOn goes there again
     */
    public void show(Path workspace, Path reports, Runnable goOn) {
        Label sentence = new Label(texts.get("return.sentence", workspace));
        sentence.setWrapText(true);
        sentence.setPrefWidth(480);
        List<Button> buttons = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            buttons.add(folder(reports));
        }
        Button leave = CardButtons.cancel(overlay, texts.get("return.leave"));
        Button again = new Button(texts.get("return.go-on"));
        again.setDefaultButton(true);
        again.setOnAction(
                event -> {
                    overlay.close();
                    goOn.run();
                });
        buttons.addAll(List.of(leave, again));
        Card card = new Card(texts.get("return.title"), sentence, buttons);
        card.setId("return");
        overlay.show(card, again);
    }

    private Button folder(Path reports) {
        Button open = new Button(texts.get("crash.folder"));
        open.setId("return-reports");
        open.setOnAction(event -> openFolder.accept(reports));
        return open;
    }
}
