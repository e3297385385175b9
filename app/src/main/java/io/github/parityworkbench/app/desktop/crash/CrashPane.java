package io.github.parityworkbench.app.desktop.crash;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.ErrorMessage;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that something failed that nobody foresaw, and where the report of it is. */
public final class CrashPane implements BiConsumer<ErrorMessage, Optional<Path>> {
    private final Overlay overlay;
    private final Texts texts;
    private final Consumer<Path> openFolder;

    public CrashPane(Overlay overlay, Texts texts, Consumer<Path> openFolder) {
        this.overlay = overlay;
        this.texts = texts;
        this.openFolder = openFolder;
    }

    /** Shows it, unless another failure is shown already. */
    @Override
    public void accept(ErrorMessage message, Optional<Path> report) {
        if (overlay.isShowing()) {
            return;
        }
        List<Button> buttons = new ArrayList<>();
        report.ifPresent(file -> buttons.add(folder(file)));
        Button copy = CardButtons.copy(texts.get("error.copy"), message.details());
        Button close = CardButtons.close(overlay, texts.get("action.close"));
        close.setId("crash-close");
        buttons.addAll(List.of(copy, close));
        Label sentence = new Label(texts.get("crash.sentence"));
        sentence.setWrapText(true);
        sentence.setPrefWidth(480);
        Label where =
                new Label(
                        report.map(file -> texts.get("crash.report", file))
                                .orElseGet(() -> texts.get("crash.no-report")));
        where.setId("crash-report");
        where.setWrapText(true);
        where.setPrefWidth(480);
        Label code = new Label(message.code());
        code.getStyleClass().addAll("code", Styles.TEXT_MUTED);
        VBox content = new VBox(12, sentence, where, code);
        Card card = new Card(texts.get("crash.title"), content, buttons);
        card.setId("crash");
        overlay.show(card, close);
    }

    private Button folder(Path report) {
        Button open = new Button(texts.get("crash.folder"), new FontIcon(Feather.FOLDER));
        open.setId("crash-folder");
        Path folder = report.toAbsolutePath().getParent();
        open.setOnAction(event -> openFolder.accept(folder == null ? report : folder));
        return open;
    }
}
