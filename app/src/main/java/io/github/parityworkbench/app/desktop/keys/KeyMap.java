package io.github.parityworkbench.app.desktop.keys;

import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which key does what: the standard keys, and those that the user chose instead, kept in the
 * settings. No key stands for two actions.
 */
public final class KeyMap {
    private final SettingsStore settings;
    private final Map<Shortcut, KeyStroke> keys = new EnumMap<>(Shortcut.class);

    public KeyMap(SettingsStore settings) {
        this.settings = settings;
        read();
    }

    /** The key that the action has now, {@link KeyStroke#NONE} where another took it. */
    public KeyStroke of(Shortcut action) {
        return keys.getOrDefault(action, KeyStroke.NONE);
    }

    /** What this event asks for, if anything. */
    public Optional<Shortcut> of(KeyEvent event) {
        return Stream.of(Shortcut.values()).filter(each -> of(each).matches(event)).findFirst();
    }

    /** The other action that has this key, if any. */
    public Optional<Shortcut> owner(KeyStroke stroke, Shortcut aside) {
        return Stream.of(Shortcut.values())
                .filter(each -> each != aside && !stroke.isNone() && of(each).equals(stroke))
                .findFirst();
    }

    /** Gives the action that key, {@link KeyStroke#NONE} for none; who had it before loses it. */
    public void change(Shortcut action, KeyStroke stroke) {
        Map<Shortcut, KeyStroke> changed = new EnumMap<>(keys);
        owner(stroke, action).ifPresent(owner -> changed.put(owner, KeyStroke.NONE));
        changed.put(action, stroke);
        write(changed);
    }

    /** Whether that action has another key than the standard one. */
    public boolean isChanged(Shortcut action) {
        return !of(action).equals(action.standard());
    }

    /** Gives every action its standard key. */
    public void reset() {
        write(Map.of());
    }

    private void write(Map<Shortcut, KeyStroke> changed) {
        Map<String, String> chosen = new TreeMap<>();
        changed.forEach(
                (action, stroke) -> {
                    if (!stroke.equals(action.standard())) {
                        chosen.put(action.name(), stroke.keys());
                    }
                });
        settings.update(all -> all.withKeys(chosen));
        read();
    }

    /** What the user chose counts before a standard key that a newer version may have taken. */
    private void read() {
        keys.clear();
        Map<String, String> chosen = settings.get().keys();
        for (Shortcut action : Shortcut.values()) {
            stroke(chosen.get(action.name())).ifPresent(stroke -> keys.put(action, stroke));
        }
        for (Shortcut action : List.of(Shortcut.values())) {
            if (!keys.containsKey(action) && !keys.containsValue(action.standard())) {
                keys.put(action, action.standard());
            }
        }
    }

    /** Empty also for what another version wrote and this one cannot read. */
    private static Optional<KeyStroke> stroke(@Nullable String chosen) {
        try {
            return Optional.ofNullable(chosen).map(KeyStroke::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
