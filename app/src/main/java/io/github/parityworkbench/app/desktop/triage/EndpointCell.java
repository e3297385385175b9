package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.view.Hint;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An endpoint in two lines and a bar: name and rate, counts and state, the share that differs. */
final class EndpointCell extends ListCell<EndpointItem> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label rate = new Label();
    private final Label counts = new Label();
    private final Label state = new Label();
    private final Label ready = new Label();
    private final ShareBar share = new ShareBar();
    private final VBox content;
    private String hint = "";

    EndpointCell(Texts texts) {
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("endpoint-cell");
        name.getStyleClass().add("endpoint-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        rate.getStyleClass().add("endpoint-rate");
        rate.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("endpoint-counts");
        ready.setGraphic(new FontIcon(Feather.CHECK));
        ready.setText(texts.get("endpoints.ready"));
        ready.getStyleClass().addAll("state-chip", "ready-chip");
        ready.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("state-chip");
        state.setMinWidth(Region.USE_PREF_SIZE);
        content = new VBox(line(name, rate), line(counts, ready, state), share);
        content.getStyleClass().add("endpoint-lines");
        setPrefWidth(0);
        Hint.on(this, () -> hint);
    }

    private static HBox line(Label left, Label... right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        left.setMinWidth(40);
        HBox line = new HBox(6, left, space);
        line.getChildren().addAll(right);
        line.setMinWidth(0);
        return line;
    }

    @Override
    protected void updateItem(@Nullable EndpointItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            hint = "";
            return;
        }
        String title =
                item.endpoint() == null
                        ? texts.get("endpoints.all")
                        : Formats.oneLine(item.endpoint().name());
        name.setText(title);
        rate.setText(Formats.rate(item.rate()));
        counts.setText(
                item.rate() == null
                        ? texts.get("endpoints.differ", item.mismatched())
                        : texts.get("endpoints.differ.of", item.mismatched(), item.exchanges()));
        String both = texts.get("endpoints.counts", item.exchanges(), item.mismatched());
        state.setText(item.state() == null ? "" : item.state());
        state.setVisible(item.state() != null);
        state.setManaged(item.state() != null);
        ready.setVisible(item.ready());
        ready.setManaged(item.ready());
        share.show(item.rate());
        String words =
                item.rate() == null
                        ? texts.get("endpoints.rate.unknown")
                        : texts.get("endpoints.rate", Formats.rate(item.rate()));
        String otherwise =
                item.missedByLogger() + item.overstatedByLogger() == 0
                        ? ""
                        : texts.get(
                                "endpoints.disagree",
                                item.missedByLogger(),
                                item.overstatedByLogger());
        String advice = item.ready() ? texts.get("endpoints.ready.hint") : "";
        hint =
                Stream.of(title, both, words, otherwise, advice)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        setAccessibleText(
                String.join(", ", title, both, words, state.getText(), otherwise, advice));
        setGraphic(content);
    }
}
