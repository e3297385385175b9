package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.mark.EmptyState;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.JsonDiffer;
import io.github.parityworkbench.diff.view.DiffRows;
import io.github.parityworkbench.diff.view.JsonDiffView;
import io.github.parityworkbench.diff.view.Side;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One exchange in full: a line that sums it up, and tabs for each way of looking at it. */
public final class ExchangeView extends StackPane {
    /** How long the exchange of before stays in sight while the next is opened. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Texts texts;
    private final ExchangeLine line;
    private final JsonDiffView diff = new JsonDiffView();
    private final RequestView request;
    private final ResponsesView responses;
    private final RawTextView rawControl;
    private final RawTextView rawCandidate;
    private final TabPane tabs = new TabPane();
    private final Tab sideBySide;
    private final Tab headers;
    private final EmptyState empty;
    private final VBox content;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public ExchangeView(Texts texts, ExchangeViewModel model) {
        this.texts = texts;
        setId("exchange");
        getStyleClass().add("exchange");
        line = new ExchangeLine(texts);
        request = new RequestView(texts, model.background());
        responses = new ResponsesView(texts);
        rawControl = new RawTextView(texts, model.background());
        rawCandidate = new RawTextView(texts, model.background());
        diff.setId("diff");
        diff.foldEqualAtFirstProperty().bind(model.foldEqualProperty());
        sideBySide = tab("exchange.tab.side-by-side", diff);
        headers = tab("exchange.tab.responses", responses);
        tabs.getTabs()
                .addAll(
                        sideBySide,
                        headers,
                        tab("exchange.tab.request", request),
                        tab("exchange.tab.raw-control", rawControl),
                        tab("exchange.tab.raw-candidate", rawCandidate));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        content = new VBox(line, tabs);
        empty = new EmptyState(Feather.COLUMNS, "", "");
        getChildren().addAll(content, empty);
        model.openedProperty().addListener((property, before, opened) -> show(opened));
        model.openingProperty()
                .addListener((property, before, now) -> opening(now, model.openedProperty().get()));
        patience.setOnFinished(event -> cover("exchange.opening", ""));
        show(null);
        uncover(false);
    }

    private void opening(boolean begins, @Nullable OpenedExchange shown) {
        if (begins) {
            patience.playFromStart();
        } else {
            patience.stop();
            uncover(shown != null);
        }
    }

    private void cover(String title, String advice) {
        content.setVisible(false);
        empty.say(Feather.COLUMNS, texts.get(title), advice);
        empty.setVisible(true);
    }

    private void uncover(boolean any) {
        if (any) {
            content.setVisible(true);
            empty.setVisible(false);
        } else {
            cover("exchange.empty", texts.get("exchange.empty.advice"));
        }
    }

    /** Adds the steps that make its parts ready for the exchange that is shown first. */
    public void warmUp(WarmUp steps) {
        JsonDiffer differ = new JsonDiffer(DiffOptions.DEFAULTS);
        steps.addRows(
                diff,
                Double.MAX_VALUE,
                () -> diff.getRows() == null,
                () -> diff.setRows(DiffRows.of(differ.diff(Specimen.CONTROL, Specimen.CANDIDATE))),
                () -> diff.setRows(null));
        responses.warmUp(steps);
        rawControl.warmUp(steps);
    }

    private Tab tab(String key, Node node) {
        Tab tab = new Tab(texts.get(key), node);
        tab.setId(key.replace("exchange.tab.", "tab-"));
        return tab;
    }

    private void show(@Nullable OpenedExchange opened) {
        if (opened == null) {
            diff.setRows(null);
            return;
        }
        Exchange exchange = opened.stored().exchange();
        line.show(exchange);
        request.show(exchange.request());
        responses.show(exchange);
        rawControl.show(exchange.control().body());
        rawCandidate.show(exchange.candidate().body());
        boolean given = opened.stored().onlyDifferences();
        diff.controlTitleProperty()
                .set(given ? texts.get("exchange.given") : texts.get("side.control"));
        diff.candidateTitleProperty().set(texts.get("side.candidate"));
        DiffRows rows = opened.rows();
        if (diff.getRows() != rows) {
            diff.setRows(rows);
        }
        if (opened.part() == Part.BODY) {
            leaveTab(headers);
            diff.revealPath(side(opened), opened.focus());
        } else {
            responses.select(opened.part(), opened.focus());
            leaveTab(sideBySide);
        }
    }

    private static Side side(OpenedExchange opened) {
        return switch (opened.kind()) {
            case EXTRA -> Side.CANDIDATE;
            case MISSING, VALUE, TYPE, ORDER -> Side.CONTROL;
        };
    }

    /** Between side by side and responses, goes to the one that shows the difference. */
    private void leaveTab(Tab tab) {
        if (tabs.getSelectionModel().getSelectedItem() == tab) {
            tabs.getSelectionModel().select(tab == headers ? sideBySide : headers);
        }
    }

    /**
     * Offers in the menu of a row to align an array by another key.
     *
     * @param align gets where the row stands in a body
     */
    public void offerAlign(Consumer<FieldPath> align) {
        MenuItem item = new MenuItem(texts.get("decide.align"), new FontIcon(Feather.ALIGN_LEFT));
        item.setOnAction(
                event -> {
                    FieldPath control = diff.currentPath(Side.CONTROL);
                    FieldPath place = control == null ? diff.currentPath(Side.CANDIDATE) : control;
                    if (place != null) {
                        align.accept(place);
                    }
                });
        diff.getMenuItems().add(item);
    }

    /** Goes to the next difference of the bodies. */
    public void nextDifference() {
        diff.nextDifference();
    }

    /** Goes to the previous difference of the bodies. */
    public void previousDifference() {
        diff.previousDifference();
    }
}
