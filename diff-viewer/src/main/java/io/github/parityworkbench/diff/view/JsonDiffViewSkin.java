package io.github.parityworkbench.diff.view;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.control.skin.VirtualFlow;
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
    private static final int MARGIN = 3;
    private static final double ROW_PADDING = 6;

    private final DiffViewModel model;
    private final RowSearchModel search;
    private final RowContext context;
    private final ListView<Integer> list = new ListView<>();
    private final List<DiffCell> cells = new ArrayList<>();
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
        context = new RowContext(model, search);
        ruler = new DiffRuler(model, this::goTo);
        detail = new DetailPane(model);
        detail.setStyle(FONT);
        buildList();
        DiffToolbar toolbar = new DiffToolbar(model, search, detail::toggle, list::requestFocus);
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
                            redraw();
                            searching.start();
                        });
        context.divisionProperty().addListener(observable -> redraw());
        showCurrent();
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
        list.setFixedCellSize(Math.ceil(sample.getLayoutBounds().getHeight()) + ROW_PADDING);
        redraw();
    }

    private Label placeholder(Node rows) {
        Label placeholder = new Label("Select a difference to see both responses");
        placeholder.getStyleClass().add("placeholder");
        placeholder.visibleProperty().bind(Bindings.isNull(model.rowsProperty()));
        rows.visibleProperty().bind(placeholder.visibleProperty().not());
        return placeholder;
    }

    private void buildList() {
        list.getStyleClass().add("diff-list");
        list.setItems(model.entries());
        list.setAccessibleText("Rows of both responses");
        RowTooltip tooltip = new RowTooltip(model);
        list.setCellFactory(
                view -> {
                    DiffCell cell = new DiffCell(context);
                    tooltip.installOn(cell);
                    cells.add(cell);
                    return cell;
                });
        RowCopy copy = new RowCopy(model);
        list.setContextMenu(copy.menu());
        new DiffKeys(model, search, copy, detail::toggle).installOn(list);
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (property, old, index) -> {
                            if (!model.isChanging()) {
                                model.setCurrent(index.intValue());
                            }
                        });
    }

    private void refolded() {
        // At once, so that what follows sees the cells as they now are.
        list.layout();
        redraw();
        ruler.requestLayout();
        showCurrent();
    }

    private void redraw() {
        cells.forEach(DiffCell::redraw);
    }

    private void showCurrent() {
        int index = model.current();
        if (model.isChanging() || index < 0) {
            return;
        }
        if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            bringIntoSight(index);
        }
    }

    /** Scrolls so that rows are in sight above and below the entry, unless they are already. */
    private void bringIntoSight(int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || flow.getLastVisibleCell() == null) {
            list.scrollTo(Math.max(0, index - MARGIN));
            return;
        }
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        boolean above = index < first + MARGIN && first > 0;
        boolean below = index > last - MARGIN && last < model.entries().size() - 1;
        if (above || below) {
            list.scrollTo(Math.max(0, index - Math.max(MARGIN, (last - first) / 3)));
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
