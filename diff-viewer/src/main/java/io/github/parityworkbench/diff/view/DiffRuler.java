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
        setOnMouseClicked(event -> clicked(event, goTo));
    }

    private void clicked(MouseEvent event, IntConsumer goTo) {
        DiffRows rows = model.rows();
        if (rows == null || rows.differenceRows().length == 0 || getHeight() <= 0) {
            return;
        }
        int wanted = (int) (event.getY() / getHeight() * (model.size() - 1));
        int row = model.rowAt(wanted);
        int[] differences = rows.differenceRows();
        int behind = Math.min(rows.differencesBefore(row), differences.length - 1);
        int before = Math.max(0, behind - 1);
        int nearest =
                Math.abs(model.indexOf(differences[before]) - wanted)
                                < Math.abs(model.indexOf(differences[behind]) - wanted)
                        ? differences[before]
                        : differences[behind];
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
        int size = model.size();
        if (rows == null || size == 0 || slots == 0) {
            return kinds;
        }
        int[] differences = rows.differenceRows();
        for (int slot = 0; slot < slots && differences.length > 0; slot++) {
            int first = firstIndex(slot, slots, size);
            int behind = firstIndex(slot + 1, slots, size);
            if (first == behind) {
                continue;
            }
            int end = behind == size ? rows.size() : model.rowAt(behind);
            int last = rows.differencesBefore(end) - 1;
            if (last >= rows.differencesBefore(model.rowAt(first))) {
                int difference = rows.difference(differences[last]);
                kinds[slot] = rows.differences().get(difference).kind();
            }
        }
        return kinds;
    }

    /** The first place of the list that falls into the slot, or the number of places. */
    private static int firstIndex(int slot, int slots, int size) {
        return (int) (((long) slot * size + slots - 1) / slots);
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
