package io.github.parityworkbench.app.desktop.overlay;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A box to choose one of a few in; up and down choose at once, where a choice box opens a menu. */
public final class Choice {
    private Choice() {}

    /**
     * A box that shows and sets the property.
     *
     * @param words what each is called, no two the same
     */
    public static <T> ComboBox<T> of(
            List<T> values, ObjectProperty<T> property, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return values.stream()
                                .filter(each -> words.apply(each).equals(text))
                                .findFirst()
                                .orElseGet(property::get);
                    }
                });
        box.valueProperty().bindBidirectional(property);
        return box;
    }
}
