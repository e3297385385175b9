package io.github.parityworkbench.app.desktop.keys;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.view.Hint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;

/**
 * Everything that the window can do, in one place: the keys, the menus, the tool line and the
 * palette are made from it. Used from the screen's thread.
 */
public final class Actions {
    private final Texts texts;
    private final KeyMap keys;
    private final Predicate<Needs> fulfilled;
    private final Map<Shortcut, Runnable> work = new EnumMap<>(Shortcut.class);

    /**
     * @param fulfilled whether what an action needs is there now
     */
    public Actions(Texts texts, KeyMap keys, Predicate<Needs> fulfilled) {
        this.texts = texts;
        this.keys = keys;
        this.fulfilled = fulfilled;
    }

    /** Says what that action does from now on. */
    public void bind(Shortcut action, Runnable run) {
        work.put(action, run);
    }

    public KeyMap keys() {
        return keys;
    }

    /** What the action is called on the screen. */
    public String title(Shortcut action) {
        return texts.of(action);
    }

    /** Whether it can be done now. */
    public boolean isEnabled(Shortcut action) {
        return work.containsKey(action) && fulfilled.test(action.needs());
    }

    /** Does it where it can be done now. */
    public void run(Shortcut action) {
        Runnable run = work.get(action);
        if (run != null && isEnabled(action)) {
            run.run();
        }
    }

    /** Those of one topic that do something, in the order of the menu. */
    public List<Shortcut> of(Topic topic) {
        return all().stream().filter(each -> each.topic() == topic).toList();
    }

    /** All that do something. */
    public List<Shortcut> all() {
        return Stream.of(Shortcut.values()).filter(work::containsKey).toList();
    }

    /** Lets the button do this, and say so with the key that does the same. */
    public void dress(ButtonBase button, Shortcut action) {
        Hint.on(button, () -> (title(action) + "  " + key(action)).strip());
        button.setAccessibleText(title(action));
        button.setOnAction(event -> run(action));
    }

    /** The key of the action as the system writes it, empty where it has none. */
    public String key(Shortcut action) {
        return keys.of(action).display();
    }
}
