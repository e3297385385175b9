package io.github.parityworkbench.app.desktop.keys;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key as it is pressed: one typed character such as {@code j}, a combination such as {@code
 * Shortcut+I}, or nothing. Characters count when they are typed rather than pressed, so that a text
 * field which the action opens does not receive them.
 *
 * @param keys empty for no key
 */
public record KeyStroke(String keys) {
    /** No key at all. */
    public static final KeyStroke NONE = new KeyStroke("");

    /** What moves through the window, and what text fields do with keys. */
    private static final Set<String> RESERVED =
            Set.of(
                    "Shortcut+A",
                    "Shortcut+C",
                    "Shortcut+V",
                    "Shortcut+X",
                    "Shortcut+Left",
                    "Shortcut+Right",
                    "Shortcut+Backspace",
                    "Shortcut+Delete",
                    " ");

    /**
     * @throws IllegalArgumentException if there is no such key
     */
    public KeyStroke {
        if (keys.length() > 1) {
            KeyCombination.valueOf(keys);
        }
    }

    /** Whether there is no key by which the action can be asked for. */
    public boolean isNone() {
        return keys.isEmpty();
    }

    private boolean isCharacter() {
        return keys.length() == 1;
    }

    /** The keys as the system writes them, such as {@code j} or {@code Ctrl+I}. */
    public String display() {
        return keys.length() <= 1 ? keys : KeyCombination.valueOf(keys).getDisplayText();
    }

    /** Whether an action cannot have it, since text fields need it. */
    public boolean isReserved() {
        return RESERVED.contains(keys);
    }

    /** Whether this event is this key. */
    public boolean matches(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return isCharacter()
                    && event.getCharacter().equals(keys)
                    && !event.isShortcutDown()
                    && !event.isMetaDown();
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && keys.length() > 1
                && KeyCombination.valueOf(keys).match(event);
    }

    /**
     * The key of this event, as an action may have it: a typed character, or what was pressed with
     * a modifier or is a function key. Empty for everything else, such as a modifier alone.
     */
    public static Optional<KeyStroke> of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            String typed = event.getCharacter();
            boolean plain = !event.isShortcutDown() && !event.isMetaDown() && !event.isAltDown();
            return plain && typed.length() == 1 && !Character.isISOControl(typed.charAt(0))
                    ? Optional.of(new KeyStroke(typed))
                    : Optional.empty();
        }
        KeyCode code = event.getCode();
        boolean combined = event.isShortcutDown() || event.isAltDown();
        if (event.getEventType() != KeyEvent.KEY_PRESSED
                || code.isModifierKey()
                || code == KeyCode.UNDEFINED
                || !(combined || code.isFunctionKey())) {
            return Optional.empty();
        }
        String keys =
                (event.isShortcutDown() ? "Shortcut+" : "")
                        + (event.isAltDown() ? "Alt+" : "")
                        + (event.isShiftDown() ? "Shift+" : "")
                        + code.getName();
        return Optional.of(new KeyStroke(keys));
    }
}
