package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.PreviewedExchange;
import io.github.parityworkbench.app.workflow.PreviewedExchange.Answer;
import io.github.parityworkbench.diff.Provenance;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
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
                                column("problems.line", 70, each -> place(each.place())),
                                column(
                                        "groups.column.endpoint",
                                        170,
                                        each -> each.endpoint().name()),
                                column("preview.request", 220, PreviewedExchange::request),
                                column("response.status", 110, each -> both(each, this::status)),
                                column("response.size", 190, each -> both(each, this::size))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private TableColumn<PreviewedExchange, String> column(
            String key, double width, Function<PreviewedExchange, String> text) {
        TableColumn<PreviewedExchange, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        return column;
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
