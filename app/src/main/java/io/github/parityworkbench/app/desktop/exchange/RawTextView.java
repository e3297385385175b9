package io.github.parityworkbench.app.desktop.exchange;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A body in lines, JSON in colours too, to read and to copy from. A long one is shown in pages. The
 * text is laid out only once the view is on the screen.
 */
final class RawTextView extends BorderPane {
    /**
     * The longest text that is shown in one piece, and the size of a page of a longer one, in
     * bytes: the area takes its time for it on the screen's thread, where it must, and most for
     * lines.
     */
    static final int PAGE = 100_000;

    /** In pixels. As many lines as the area can make in one step: it keeps none of them. */
    private static final double HALF_A_TAB = 200;

    private final Texts texts;
    private final Latest background;
    private final CodeArea area = new CodeArea();
    private final Label size = new Label();
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private @Nullable JsonText shown;
    private @Nullable JsonText laidOut;
    private List<JsonPages.Page> pages = List.of();
    private int page;

    /**
     * @param background prints and styles what is shown
     */
    RawTextView(Texts texts, Latest background) {
        this.texts = texts;
        this.background = background;
        area.setEditable(false);
        // Else every text that was ever shown is kept, to be brought back by an undo.
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.getStyleClass().addAll("code", "raw-text");
        area.setParagraphGraphicFactory(this::lineNumber);
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

    /** Two plain nodes: the labels that the area offers take as long as the text of a line. */
    private Node lineNumber(int line) {
        int digits = String.valueOf(area.getParagraphs().size()).length();
        Text number = new Text(String.format(Locale.ROOT, "%" + digits + "d", line + 1));
        number.getStyleClass().add("number");
        StackPane place = new StackPane(number);
        place.getStyleClass().add("lineno");
        return place;
    }

    private Button pageButton(String key, Feather icon, int step) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> turnTo(page + step));
        return button;
    }

    /** Adds the steps that make lines of text. */
    void warmUp(WarmUp steps) {
        steps.addRows(
                this,
                HALF_A_TAB,
                () -> area.getLength() == 0,
                () -> {
                    JsonPages.Page whole = pages(Specimen.CONTROL).get(0);
                    area.replace(0, area.getLength(), print(Specimen.CONTROL, whole));
                },
                () -> area.replaceText(""));
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
            background.cancel();
            pages = List.of();
            area.replaceText("");
            size.setText(texts.get("raw.none"));
            turnable();
            return;
        }
        size.setText(texts.get("raw.size", Figures.size(text.length())));
        background.run(
                () -> {
                    List<JsonPages.Page> cut = pages(text);
                    return new Printed(cut, 0, print(text, cut.get(0)));
                },
                this::show);
    }

    /** A body that is one string is a text of its own. */
    private static List<JsonPages.Page> pages(JsonText text) {
        return JsonStrings.isString(text)
                ? TextPrinter.pages(JsonStrings.decode(text), PAGE)
                : JsonPages.of(text, PAGE);
    }

    private boolean isParentVisible() {
        return getParent() == null || getParent().isVisible();
    }

    /** A page that is ready to be shown, with all pages of its text. */
    private record Printed(
            List<JsonPages.Page> pages,
            int page,
            StyledDocument<Collection<String>, String, Collection<String>> document) {}

    private void turnTo(int wanted) {
        JsonText text = laidOut;
        List<JsonPages.Page> cut = pages;
        if (text != null && !cut.isEmpty()) {
            int to = Math.max(0, Math.min(cut.size() - 1, wanted));
            background.run(() -> new Printed(cut, to, print(text, cut.get(to))), this::show);
        }
    }

    private void show(Printed printed) {
        pages = printed.pages();
        page = printed.page();
        area.replace(0, area.getLength(), printed.document());
        area.moveTo(0);
        area.requestFollowCaret();
        turnable();
    }

    /** Lays a page out in lines and looks, on whatever thread calls. */
    private StyledDocument<Collection<String>, String, Collection<String>> print(
            JsonText text, JsonPages.Page of) {
        PrintedJson printed =
                JsonStrings.isString(text)
                        ? TextPrinter.print(JsonStrings.decode(text), of)
                        : JsonPrinter.print(text, of);
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> document =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), List.of());
        List<StyledSegment<String, Collection<String>>> line = new ArrayList<>();
        int from = 0;
        for (PrintedJson.Span span : printed.spans()) {
            Collection<String> look = List.of(span.look().styleClass());
            int end = from + span.length();
            int at = from;
            for (int feed = printed.text().indexOf('\n', at);
                    feed >= 0 && feed < end;
                    feed = printed.text().indexOf('\n', at)) {
                add(line, printed.text().substring(at, feed), look);
                document.addParagraph(finished(line, look));
                line = new ArrayList<>();
                at = feed + 1;
            }
            add(line, printed.text().substring(at, end), look);
            from = end;
        }
        document.addParagraph(finished(line, List.of()));
        return document.build();
    }

    /** What a line begins with has the look of what follows: each look is a node more. */
    private static void add(
            List<StyledSegment<String, Collection<String>>> line,
            String text,
            Collection<String> look) {
        if (text.isEmpty()) {
            return;
        }
        boolean indented = line.size() == 1 && line.get(0).getSegment().isBlank();
        String indent = indented ? line.remove(0).getSegment() : "";
        line.add(new StyledSegment<>(indent + text, look));
    }

    /** A paragraph has a segment even where it has no text. */
    private static List<StyledSegment<String, Collection<String>>> finished(
            List<StyledSegment<String, Collection<String>>> line, Collection<String> look) {
        return line.isEmpty() ? List.of(new StyledSegment<>("", look)) : line;
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
            content.putString(
                    JsonStrings.isString(shown) ? JsonStrings.decode(shown) : shown.toString());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
