package io.github.parityworkbench.app.desktop.mark;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/** A column of words, which leaves the rows in their order. */
public final class TextColumn<R> extends TableColumn<R, String> {
    /**
     * @param width in pixels, at first
     * @param text what the column says of a row
     */
    public TextColumn(String title, double width, Function<R, String> text) {
        super(title);
        setPrefWidth(width);
        setSortable(false);
        setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
    }
}
