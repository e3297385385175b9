package io.github.parityworkbench.app.desktop.keys;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Runs what the keys stand for, wherever the focus is. */
public final class KeyDispatcher {
    private final Actions actions;

    public KeyDispatcher(Actions actions) {
        this.actions = actions;
    }

    /**
     * Listens to the keys of a scene.
     *
     * @param blocked whether something lies over the window, so that only its own keys count
     */
    public void install(Scene scene, BooleanSupplier blocked) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> dispatch(event, scene, blocked));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> dispatch(event, scene, blocked));
    }

    private void dispatch(KeyEvent event, Scene scene, BooleanSupplier blocked) {
        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED;
        if (blocked.getAsBoolean() || (typed && isTyping(scene.getFocusOwner()))) {
            return;
        }
        Shortcut action = actions.keys().of(event).orElse(null);
        if (action != null
                && actions.isEnabled(action)
                && !(isOfText(action) && isTyping(scene.getFocusOwner()))) {
            event.consume();
            actions.run(action);
        }
    }

    /** Text fields have an undo of their own. */
    private static boolean isOfText(Shortcut action) {
        return action == Shortcut.UNDO || action == Shortcut.REDO;
    }

    private static boolean isTyping(@Nullable Node focused) {
        return focused instanceof TextInputControl input && input.isEditable();
    }
}
