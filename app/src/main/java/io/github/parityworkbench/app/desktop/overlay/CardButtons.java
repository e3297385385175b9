package io.github.parityworkbench.app.desktop.overlay;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons that cards have in common. */
public final class CardButtons {
    private CardButtons() {}

    /** Closes the pane and leaves everything as it was, as Escape does. */
    public static Button cancel(Overlay overlay, String words) {
        Button cancel = new Button(words);
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> overlay.close());
        return cancel;
    }

    /** Closes a pane that only shows something, as Enter does. */
    public static Button close(Overlay overlay, String words) {
        Button close = new Button(words);
        close.setDefaultButton(true);
        close.setOnAction(event -> overlay.close());
        return close;
    }

    /** Puts that text on the clipboard. */
    public static Button copy(String words, String text) {
        Button copy = new Button(words, new FontIcon(Feather.COPY));
        copy.setOnAction(
                event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        return copy;
    }

    /** Is to do what the card is for, as Enter does. */
    public static Button primary(String words) {
        Button primary = new Button(words);
        primary.setDefaultButton(true);
        primary.getStyleClass().add(Styles.ACCENT);
        return primary;
    }
}
