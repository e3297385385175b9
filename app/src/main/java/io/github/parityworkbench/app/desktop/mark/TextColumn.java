package io.github.parityworkbench.app.desktop.mark;

import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.diff.view.Hint;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of words on one line, which leaves the rows in their order; where the mouse rests on
 * words, they are shown whole.
 */
public final class TextColumn<R> extends TableColumn<R, String> {
    /**
     * @param width in pixels, at first
     * @param text what the column says of a row
     */
    public TextColumn(String title, double width, Function<R, String> text) {
        super(title);
        setPrefWidth(width);
        setSortable(false);
        setCellValueFactory(
                features ->
                        new ReadOnlyStringWrapper(
                                Formats.oneLine(text.apply(features.getValue()))));
        setCellFactory(column -> new Words<>());
    }

    /** A column of numbers, which end below each other. */
    public static <R> TextColumn<R> ofNumbers(
            String title, double width, Function<R, String> text) {
        TextColumn<R> column = new TextColumn<>(title, width, text);
        column.getStyleClass().add("number");
        return column;
    }

    private static final class Words<R> extends TableCell<R, String> {
        Words() {
            Hint.on(this, () -> Objects.requireNonNullElse(getText(), ""));
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }
}
