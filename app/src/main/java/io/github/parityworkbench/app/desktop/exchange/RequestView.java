package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.Request;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;

/** What was asked: method, URL and headers on the left, the body on the right. */
final class RequestView extends SplitPane {
    private final Texts texts;
    private final TextArea head = new TextArea();
    private final RawTextView body;

    RequestView(Texts texts, Latest background) {
        this.texts = texts;
        head.setEditable(false);
        head.setWrapText(true);
        head.getStyleClass().addAll("code", "plain-text");
        head.setAccessibleText(texts.get("request.head"));
        body = new RawTextView(texts, background);
        setOrientation(Orientation.HORIZONTAL);
        getItems().addAll(head, body);
    }

    void show(Request request) {
        String method = request.method();
        String url = request.url();
        String first = (method == null ? "" : method + " ") + (url == null ? "" : url);
        String text =
                (first.isEmpty() ? texts.get("request.unknown") : first)
                        + "\n\n"
                        + lines(request.headers());
        head.setText(text.strip());
        body.show(request.body());
    }

    private static String lines(Headers headers) {
        return headers.values().entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream().map(each -> entry.getKey() + ": " + each))
                .collect(Collectors.joining("\n"));
    }
}
