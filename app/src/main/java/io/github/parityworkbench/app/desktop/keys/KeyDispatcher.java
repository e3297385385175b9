package io.github.parityworkbench.app.desktop.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Runs what the keys stand for, wherever the focus is. */
public final class KeyDispatcher {
    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

    /** Says what that key does from now on. */
    public void bind(Shortcut shortcut, Runnable action) {
        actions.put(shortcut, action);
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
        Runnable action = Shortcut.of(event).map(actions::get).orElse(null);
        if (action != null && !isUndoOfText(event, scene)) {
            event.consume();
            action.run();
        }
    }

    /** Text fields have an undo of their own. */
    private static boolean isUndoOfText(KeyEvent event, Scene scene) {
        return Shortcut.of(event).filter(Shortcut.UNDO::equals).isPresent()
                && isTyping(scene.getFocusOwner());
    }

    private static boolean isTyping(@Nullable Node focused) {
        return focused instanceof TextInputControl input && input.isEditable();
    }
}
