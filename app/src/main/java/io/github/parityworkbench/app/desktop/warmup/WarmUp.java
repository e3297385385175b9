package io.github.parityworkbench.app.desktop.warmup;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Has views load their classes and make their first cells before there is anything to show in them:
 * done all at once when data come, that keeps the screen for up to a fifth of a second.
 *
 * <p>A step fills a view with made-up data, lays it out, and empties it again before anything is
 * painted. There is one step a pulse, more where they take next to nothing, and none in a pulse
 * that has other things to lay out, unless something waits for the last step. That waits for so
 * long only: what is left on a slow machine is done afterwards.
 */
public final class WarmUp extends AnimationTimer {
    /** Pulses that are left to the window for its first picture. */
    private static final int PULSES_BEFORE = 3;

    /** How long further steps may begin in a pulse, in nanoseconds. */
    private static final long A_PULSE_HAS_ROOM = 5_000_000;

    /** How long something waits for the last step at most, in nanoseconds. */
    private static final long PATIENCE = 1_000_000_000;

    /** In pixels: the first row or two take by far the longest. */
    private static final double[] HEIGHTS = {40, 120, 240, Double.MAX_VALUE};

    /** More than there are in sight. */
    private static final int MOST_ROWS = 50;

    private final Parent root;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int pulses;

    /** The pulse since which something waits, null while nothing does. */
    private @Nullable Long waitingSince;

    /**
     * @param root of the window's scene
     */
    public WarmUp(Parent root) {
        this.root = root;
    }

    /**
     * Adds the step that shows something in a view.
     *
     * @param unused whether the view still shows nothing
     * @param fill shows made-up data
     * @param empty shows nothing again
     */
    public void add(Region view, BooleanSupplier unused, Runnable fill, Runnable empty) {
        add(view, Double.MAX_VALUE, unused, fill, empty);
    }

    /**
     * The same for a view of rows, of which it makes a few at first.
     *
     * @param most up to which height it is filled, in pixels
     */
    public void addRows(
            Region view, double most, BooleanSupplier unused, Runnable fill, Runnable empty) {
        for (double height : HEIGHTS) {
            add(view, Math.min(height, most), unused, fill, empty);
        }
    }

    /** The same for a list, with lines like {@code specimen}. */
    public <T> void addList(ListView<T> list, T specimen) {
        ObservableList<T> items = list.getItems();
        ObservableList<T> specimens = copies(specimen);
        addRows(
                list,
                Double.MAX_VALUE,
                items::isEmpty,
                () -> list.setItems(specimens),
                () -> list.setItems(items));
    }

    /** The same for a table, with rows like {@code specimen}. */
    public <T> void addTable(TableView<T> table, T specimen) {
        ObservableList<T> items = table.getItems();
        ObservableList<T> specimens = copies(specimen);
        addRows(
                table,
                Double.MAX_VALUE,
                items::isEmpty,
                // With items of another kind the table would forget how it is sorted.
                () -> table.setItems(new SortedList<>(specimens)),
                () -> table.setItems(items));
    }

    private static <T> ObservableList<T> copies(T specimen) {
        return FXCollections.observableList(Collections.nCopies(MOST_ROWS, specimen));
    }

    private void add(
            Region view, double height, BooleanSupplier unused, Runnable fill, Runnable empty) {
        steps.add(
                () -> {
                    if (unused.getAsBoolean()) {
                        double whole = view.getHeight();
                        fill.run();
                        view.resize(view.getWidth(), Math.min(height, whole));
                        view.applyCss();
                        view.layout();
                        empty.run();
                        view.resize(view.getWidth(), whole);
                    }
                });
    }

    /** Runs that once no step is left, or after a second: at once, or in a later pulse. */
    public void whenDone(Runnable action) {
        if (steps.isEmpty()) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    @Override
    public void handle(long now) {
        endWaiting(now);
        if (++pulses <= PULSES_BEFORE || (root.isNeedsLayout() && waiting.isEmpty())) {
            return;
        }
        if (steps.isEmpty()) {
            stop();
            runWaiting();
            return;
        }
        do {
            steps.remove().run();
        } while (!steps.isEmpty() && System.nanoTime() - now < A_PULSE_HAS_ROOM);
    }

    private void endWaiting(long now) {
        if (waiting.isEmpty()) {
            return;
        }
        if (waitingSince == null) {
            waitingSince = now;
        } else if (now - waitingSince >= PATIENCE) {
            runWaiting();
        }
    }

    private void runWaiting() {
        waitingSince = null;
        List<Runnable> ready = List.copyOf(waiting);
        waiting.clear();
        ready.forEach(Runnable::run);
    }
}
