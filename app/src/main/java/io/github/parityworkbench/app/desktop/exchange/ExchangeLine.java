package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.view.Hint;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** An exchange in one line: what was asked, both statuses, both durations. */
final class ExchangeLine extends HBox {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Texts texts;
    private final Label request = new Label();
    private final Label status = fact();
    private final Label duration = fact();
    private final Label time = fact();
    private String shown = "";

    ExchangeLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("exchange-line");
        request.getStyleClass().add("code");
        request.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        request.setMinWidth(60);
        Hint.on(request, () -> shown.isEmpty() ? "" : texts.get("exchange.id", shown));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(request, space, status, duration, time);
    }

    private static Label fact() {
        Label label = new Label();
        label.getStyleClass().add("exchange-fact");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(Exchange exchange) {
        Response control = exchange.control();
        Response candidate = exchange.candidate();
        String method = exchange.request().method();
        String url = exchange.request().url();
        String asked = (method == null ? "" : method + " ") + (url == null ? "" : url);
        request.setText(asked.isEmpty() ? exchange.endpoint().name() : asked);
        shown = exchange.id();
        boolean differs = !Objects.equals(control.status(), candidate.status());
        status.setText(
                texts.get("exchange.status", word(control.status()), word(candidate.status())));
        status.pseudoClassStateChanged(DIFFERS, differs);
        duration.setText(
                texts.get(
                        "exchange.duration",
                        Formats.milliseconds(control.durationMs()),
                        Formats.milliseconds(candidate.durationMs())));
        boolean timed = control.durationMs() != null || candidate.durationMs() != null;
        duration.setVisible(timed);
        duration.setManaged(timed);
        time.setText(Formats.time(exchange.timestamp()));
    }

    private static String word(@org.jspecify.annotations.Nullable Integer status) {
        return status == null ? Formats.UNKNOWN : status.toString();
    }
}
