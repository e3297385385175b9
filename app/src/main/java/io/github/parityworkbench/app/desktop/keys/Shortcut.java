package io.github.parityworkbench.app.desktop.keys;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done by a key, and by which; a plain character does nothing while text is typed. */
public enum Shortcut {
    NEXT_GROUP("j"),
    PREVIOUS_GROUP("k"),
    NEXT_DIFFERENCE("n"),
    PREVIOUS_DIFFERENCE("p"),
    NEXT_SAMPLE("]"),
    PREVIOUS_SAMPLE("["),
    BUG("b"),
    IGNORE("i"),
    EXPECTED("x"),
    INVESTIGATING("v"),
    REOPEN("r"),
    TICKET("t"),
    FILTER("/"),
    KEYS("?"),
    UNDO("Shortcut+Z"),
    OPEN("Shortcut+O"),
    IMPORT("Shortcut+I"),
    EXPORT("Shortcut+E"),
    RULES("Shortcut+R"),
    THEME("Shortcut+Shift+L"),
    REFRESH("F5");

    private final String keys;

    Shortcut(String keys) {
        this.keys = keys;
    }

    private boolean isCharacter() {
        return keys.length() == 1;
    }

    /** The keys as the system writes them, such as {@code j} or {@code Ctrl+I}. */
    public String display() {
        return isCharacter() ? keys : KeyCombination.valueOf(keys).getDisplayText();
    }

    /**
     * What this event stands for, if anything. Characters count when they are typed rather than
     * pressed, so that a text field which the action opens does not receive them.
     */
    public static Optional<Shortcut> of(KeyEvent event) {
        for (Shortcut shortcut : values()) {
            if (shortcut.matches(event)) {
                return Optional.of(shortcut);
            }
        }
        return Optional.empty();
    }

    private boolean matches(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return event.getCharacter().equals(keys)
                    && !event.isShortcutDown()
                    && !event.isMetaDown();
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && !isCharacter()
                && KeyCombination.valueOf(keys).match(event);
    }
}
