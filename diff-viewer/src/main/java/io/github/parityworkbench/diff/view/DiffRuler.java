package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The strip beside the scroll bar: where on the list the differences are. A click goes there. */
final class DiffRuler extends Region {
    private static final double WIDTH = 12;
    private static final double MARK_HEIGHT = 3;

    private final DiffViewModel model;
    private final List<Region> marks = new ArrayList<>();

    /**
     * @param goTo told the row of the difference nearest to a click
     */
    DiffRuler(DiffViewModel model, IntConsumer goTo) {
        this.model = model;
        getStyleClass().add("ruler");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText("Where the differences are");
        setOnMouseClicked(event -> clicked(event, goTo));
    }

    private void clicked(MouseEvent event, IntConsumer goTo) {
        DiffRows rows = model.rows();
        if (rows == null || rows.differenceRows().length == 0 || getHeight() <= 0) {
            return;
        }
        double wanted = event.getY() / getHeight() * model.entries().size();
        int[] differences = rows.differenceRows();
        int nearest = differences[0];
        for (int row : differences) {
            if (Math.abs(model.indexOf(row) - wanted) < Math.abs(model.indexOf(nearest) - wanted)) {
                nearest = row;
            }
        }
        goTo.accept(nearest);
    }

    @Override
    protected void layoutChildren() {
        int slots = (int) (getHeight() / MARK_HEIGHT);
        Kind[] kinds = kinds(slots);
        int used = 0;
        for (int slot = 0; slot < slots; slot++) {
            Kind kind = kinds[slot];
            if (kind == null) {
                continue;
            }
            int last = slot;
            while (last + 1 < slots && kinds[last + 1] == kind) {
                last++;
            }
            place(used++, kind, slot, last - slot + 1);
            slot = last;
        }
        for (int i = used; i < marks.size(); i++) {
            marks.get(i).setVisible(false);
        }
    }

    /** The kind to show in each slot of the strip, null for none. */
    private @Nullable Kind[] kinds(int slots) {
        @Nullable Kind[] kinds = new Kind[slots];
        DiffRows rows = model.rows();
        int size = model.entries().size();
        if (rows == null || size == 0 || slots == 0) {
            return kinds;
        }
        for (int row : rows.differenceRows()) {
            int slot = (int) ((long) model.indexOf(row) * slots / size);
            kinds[slot] = rows.differences().get(rows.difference(row)).kind();
        }
        return kinds;
    }

    private void place(int index, Kind kind, int slot, int slots) {
        if (index == marks.size()) {
            Region mark = new Region();
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            marks.add(mark);
            getChildren().add(mark);
        }
        Region mark = marks.get(index);
        mark.getStyleClass().setAll("ruler-mark", KindMark.styleClass(kind));
        mark.setVisible(true);
        mark.resizeRelocate(2, slot * MARK_HEIGHT, WIDTH - 4, slots * MARK_HEIGHT);
    }
}
