package io.github.parityworkbench.diff.view;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValueBase;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a node says where the mouse rests on it, and to a screen reader as its help. A tooltip is a
 * window with a scene of its own, so that it is only made when the mouse first comes.
 */
public final class Hint {
    /** In pixels; beyond it words go on in the next line, and do not leave the screen. */
    private static final double MOST_WIDTH = 640;

    private final Node node;
    private final Supplier<String> words;
    private @Nullable Tooltip tooltip;

    private Hint(Node node, Supplier<String> words) {
        this.node = node;
        this.words = words;
    }

    /**
     * Gives the node its hint.
     *
     * @param words asked each time the hint is shown or read out; empty for none
     */
    public static void on(Node node, Supplier<String> words) {
        Hint hint = new Hint(node, words);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hint.entered());
        node.accessibleHelpProperty()
                .bind(
                        new ObservableValueBase<>() {
                            @Override
                            public String getValue() {
                                return words.get();
                            }
                        });
    }

    private void entered() {
        if (words.get().isEmpty()) {
            Tooltip.uninstall(node, tooltip);
        } else {
            Tooltip.install(node, shown());
        }
    }

    private Tooltip shown() {
        Tooltip made = tooltip;
        if (made == null) {
            made = new Tooltip();
            made.setWrapText(true);
            made.setMaxWidth(MOST_WIDTH);
            Tooltip shown = made;
            made.setOnShowing(event -> shown.setText(words.get()));
            tooltip = made;
        }
        return made;
    }
}
