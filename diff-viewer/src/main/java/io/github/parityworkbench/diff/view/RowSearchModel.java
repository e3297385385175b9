package io.github.parityworkbench.diff.view;

import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A search under way: what is looked for, how far it got, and stepping through what was found. */
final class RowSearchModel {
    /** How long one slice of a search may keep the screen waiting. */
    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(8);

    private final DiffViewModel model;
    private final DiffTexts texts;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private @Nullable RowSearch search;
    private boolean goToFirst;

    RowSearchModel(DiffViewModel model, DiffTexts texts) {
        this.model = model;
        this.texts = texts;
        query.addListener((property, old, text) -> start(text, true));
        model.rowsProperty().addListener((property, old, rows) -> start(query.get(), false));
        model.currentProperty().addListener((property, old, index) -> describe());
    }

    StringProperty queryProperty() {
        return query;
    }

    /**
     * How many rows match and which of them is current, in words; empty where there is no search.
     */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void start(String text, boolean goThere) {
        DiffRows rows = model.rows();
        search = rows == null || text.isEmpty() ? null : new RowSearch(rows, text);
        goToFirst = goThere;
        advance();
    }

    /** Looks on for a moment; returns whether there is more to look at. */
    boolean advance() {
        RowSearch running = search;
        if (running == null || running.finished()) {
            describe();
            return false;
        }
        boolean finished = running.advance(SLICE);
        if (goToFirst && running.count() > 0) {
            goToFirst = false;
            if (running.positionOf(model.currentRow()) < 0) {
                next();
            }
        }
        describe();
        return !finished;
    }

    /** Goes to the next match below, from the last on to the first. */
    void next() {
        if (search != null) {
            go(search.matchAfter(model.currentRow()));
        }
    }

    /** Goes to the previous match above, from the first on to the last. */
    void previous() {
        if (search != null) {
            go(search.matchBefore(model.currentRow()));
        }
    }

    private void go(int row) {
        if (row >= 0) {
            model.reveal(row);
        }
    }

    private void describe() {
        RowSearch running = search;
        if (running == null) {
            state.set("");
            return;
        }
        int position = running.positionOf(model.currentRow());
        String count = texts.count("count.rows", running.count());
        String place =
                position < 0
                        ? count
                        : texts.get("search.place", Integer.toString(position + 1), count);
        if (running.finished() && running.count() == 0) {
            place = texts.get("search.none");
        }
        state.set(running.finished() ? place : texts.get("search.more", place));
    }
}
