package io.github.parityworkbench.app.desktop.exchange;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.JsonText;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A JSON text in lines and colours, to read and to copy from. A long one is shown in pages. The
 * text is laid out only once the view is on the screen.
 */
final class RawTextView extends BorderPane {
    /** The longest text that is shown in one piece, in bytes. */
    static final int WHOLE = 5_000_000;

    /** The size of a page of a longer text, in bytes. */
    static final int PAGE = 1_000_000;

    private final Texts texts;
    private final CodeArea area = new CodeArea();
    private final Label size = new Label();
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private @Nullable JsonText shown;
    private @Nullable JsonText laidOut;
    private List<JsonPages.Page> pages = List.of();
    private int page;

    RawTextView(Texts texts) {
        this.texts = texts;
        area.setEditable(false);
        area.getStyleClass().addAll("code", "raw-text");
        area.setParagraphGraphicFactory(LineNumberFactory.get(area));
        area.setAccessibleText(texts.get("raw.title"));
        area.setShowCaret(org.fxmisc.richtext.Caret.CaretVisibility.ON);
        setCenter(new VirtualizedScrollPane<>(area));
        previous = pageButton("raw.previous", Feather.CHEVRON_LEFT, -1);
        next = pageButton("raw.next", Feather.CHEVRON_RIGHT, 1);
        Button copy = new Button(texts.get("raw.copy"), new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        copy.setOnAction(event -> copy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        size.getStyleClass().add("muted");
        place.getStyleClass().add("muted");
        HBox line = new HBox(8, size, space, previous, place, next, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("raw-line");
        setTop(line);
        size.setText(texts.get("raw.none"));
        turnable();
        visibleProperty().addListener((property, before, now) -> layOutIfSeen());
        sceneProperty().addListener((property, before, now) -> layOutIfSeen());
        parentProperty().addListener((property, before, now) -> watchParent());
    }

    private void watchParent() {
        if (getParent() != null) {
            getParent().visibleProperty().addListener((property, before, now) -> layOutIfSeen());
        }
    }

    private Button pageButton(String key, Feather icon, int step) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> turnTo(page + step));
        return button;
    }

    /** Shows that text; null where there is none. */
    void show(@Nullable JsonText text) {
        shown = text;
        layOutIfSeen();
    }

    private void layOutIfSeen() {
        boolean seen = getScene() != null && isVisible() && isParentVisible();
        if (!seen || Objects.equals(shown, laidOut)) {
            return;
        }
        laidOut = shown;
        JsonText text = shown;
        if (text == null) {
            pages = List.of();
            area.replaceText("");
            size.setText(texts.get("raw.none"));
            turnable();
            return;
        }
        pages = JsonPages.of(text, text.length() <= WHOLE ? Integer.MAX_VALUE : PAGE);
        size.setText(texts.get("raw.size", Formats.size(text.length())));
        turnTo(0);
    }

    private boolean isParentVisible() {
        return getParent() == null || getParent().isVisible();
    }

    private void turnTo(int wanted) {
        JsonText text = laidOut;
        if (text == null) {
            return;
        }
        page = Math.max(0, Math.min(pages.size() - 1, wanted));
        PrintedJson printed = JsonPrinter.print(text, pages.get(page));
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        printed.spans()
                .forEach(span -> spans.add(List.of(span.look().styleClass()), span.length()));
        area.replaceText(printed.text());
        if (!printed.spans().isEmpty()) {
            area.setStyleSpans(0, spans.create());
        }
        area.moveTo(0);
        area.requestFollowCaret();
        turnable();
    }

    private void turnable() {
        boolean several = pages.size() > 1;
        for (Region node : List.of(previous, place, next)) {
            node.setVisible(several);
            node.setManaged(several);
        }
        place.setText(texts.get("raw.page", page + 1, pages.size()));
        previous.setDisable(page == 0);
        next.setDisable(page >= pages.size() - 1);
    }

    private void copy() {
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(shown.toString());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
