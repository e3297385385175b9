package io.github.parityworkbench.diff.view;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * Lays out the view: tools above, the rows with their ruler, and what to say where there is none.
 */
final class JsonDiffViewSkin extends SkinBase<JsonDiffView> {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final String FONT = "-fx-font-family: '" + MonospacedFont.family() + "';";
    private static final double ROW_PADDING = 6;

    private final DiffViewModel model;
    private final RowSearchModel search;
    private final DiffTexts texts;
    private final RowContext context;
    private final RowList list;
    private final DiffRuler ruler;
    private final DetailPane detail;
    private final Text sample = new Text("0123456789");
    private final AnimationTimer searching =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (!search.advance()) {
                        stop();
                    }
                }
            };

    JsonDiffViewSkin(JsonDiffView view) {
        super(view);
        model = view.model();
        search = view.searchModel();
        texts = view.texts();
        context = new RowContext(model, search, texts);
        ruler = new DiffRuler(model, this::goTo);
        ruler.setAccessibleText(texts.get("ruler.spoken"));
        detail = new DetailPane(model, texts);
        detail.setStyle(FONT);
        list = buildList();
        DiffToolbar toolbar =
                new DiffToolbar(model, search, texts, detail::toggle, list::requestFocus);
        toolbar.setOnContextMenuRequested(Event::consume);
        BorderPane rows = new BorderPane(list);
        rows.setRight(ruler);
        rows.setTop(new ColumnTitles(context, view));
        rows.getStyleClass().add("rows");
        rows.setStyle(FONT);
        sample.setManaged(false);
        sample.setVisible(false);
        BorderPane whole = new BorderPane(new StackPane(rows, placeholder(rows), sampleText()));
        whole.setTop(toolbar);
        whole.setBottom(detail);
        getChildren().add(whole);
        view.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (FIND.match(event)) {
                        toolbar.query().requestFocus();
                        toolbar.query().selectAll();
                        event.consume();
                    }
                });
        model.setOnRefolded(this::refolded);
        model.currentProperty().addListener((property, old, index) -> showCurrent());
        search.queryProperty()
                .addListener(
                        (property, old, text) -> {
                            list.requestLayout();
                            searching.start();
                        });
        context.divisionProperty().addListener(observable -> list.requestLayout());
        refolded();
    }

    private Node sampleText() {
        StackPane holder = new StackPane(sample);
        holder.getStyleClass().add("rows");
        holder.setStyle(FONT);
        holder.setMouseTransparent(true);
        holder.setVisible(false);
        sample.setTextOrigin(VPos.TOP);
        sample.layoutBoundsProperty().addListener(observable -> measure());
        measure();
        return holder;
    }

    private void measure() {
        context.setCharacterWidth(sample.getLayoutBounds().getWidth() / sample.getText().length());
        list.setRowHeight(Math.ceil(sample.getLayoutBounds().getHeight()) + ROW_PADDING);
    }

    private Label placeholder(Node rows) {
        Label placeholder = new Label(texts.get("view.empty"));
        placeholder.getStyleClass().add("placeholder");
        placeholder.visibleProperty().bind(Bindings.isNull(model.rowsProperty()));
        rows.visibleProperty().bind(placeholder.visibleProperty().not());
        return placeholder;
    }

    private RowList buildList() {
        RowTooltip tooltip = new RowTooltip(model, texts);
        RowList rows =
                new RowList(
                        model,
                        context.rowWidthProperty(),
                        () -> {
                            DiffCell cell = new DiffCell(context);
                            tooltip.installOn(cell);
                            return cell;
                        });
        rows.setAccessibleText(texts.get("list.spoken"));
        RowCopy copy = new RowCopy(model, texts);
        getSkinnable().setContextMenu(menu(copy));
        new DiffKeys(model, search, copy, detail::toggle).installOn(rows);
        return rows;
    }

    /** What copies, and below it what the view was given to offer. */
    private ContextMenu menu(RowCopy copy) {
        ContextMenu menu = copy.menu();
        List<MenuItem> own = List.copyOf(menu.getItems());
        ObservableList<MenuItem> given = getSkinnable().getMenuItems();
        registerListChangeListener(given, change -> arrange(menu, own, given));
        arrange(menu, own, given);
        return menu;
    }

    private static void arrange(ContextMenu menu, List<MenuItem> own, List<MenuItem> given) {
        menu.getItems().setAll(own);
        if (!given.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(given);
        }
    }

    private void refolded() {
        list.refolded();
        ruler.requestLayout();
        showCurrent();
    }

    private void showCurrent() {
        if (!model.isChanging()) {
            list.showCurrent();
        }
    }

    private void goTo(int row) {
        model.reveal(row);
        list.requestFocus();
    }

    @Override
    public void dispose() {
        searching.stop();
        super.dispose();
    }
}
