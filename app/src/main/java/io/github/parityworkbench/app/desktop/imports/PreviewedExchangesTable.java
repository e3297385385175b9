package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.mark.TextColumn;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.PreviewedExchange;
import io.github.parityworkbench.app.workflow.PreviewedExchange.Answer;
import io.github.parityworkbench.diff.Provenance;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The first records of a log as an import would read them: nothing of their bodies. */
final class PreviewedExchangesTable extends TableView<PreviewedExchange> {
    private final Texts texts;

    PreviewedExchangesTable(Texts texts) {
        this.texts = texts;
        setId("preview-records");
        getColumns()
                .setAll(
                        List.of(
                                new TextColumn<>(
                                        texts.get("problems.line"),
                                        70,
                                        each -> place(each.place())),
                                new TextColumn<>(
                                        texts.get("groups.column.endpoint"),
                                        170,
                                        each -> each.endpoint().name()),
                                new TextColumn<>(
                                        texts.get("preview.request"),
                                        220,
                                        PreviewedExchange::request),
                                new TextColumn<>(
                                        texts.get("response.status"),
                                        110,
                                        each -> both(each, this::status)),
                                new TextColumn<>(
                                        texts.get("response.size"),
                                        190,
                                        each -> both(each, this::size))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private String place(Provenance place) {
        return place.line() > 0
                ? Formats.count(place.line())
                : texts.get("preview.byte", place.offset());
    }

    private String both(PreviewedExchange exchange, Function<Answer, String> text) {
        return texts.get(
                "preview.both", text.apply(exchange.control()), text.apply(exchange.candidate()));
    }

    private String status(Answer answer) {
        return orUnknown(answer.status(), String::valueOf);
    }

    private String size(Answer answer) {
        return orUnknown(answer.bytes(), Figures::size);
    }

    private static String orUnknown(@Nullable Integer number, Function<Integer, String> written) {
        return number == null ? Formats.UNKNOWN : written.apply(number);
    }
}
