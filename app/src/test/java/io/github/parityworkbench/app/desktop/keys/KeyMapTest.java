package io.github.parityworkbench.app.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyMapTest {
    @TempDir Path folder;
    private SettingsStore settings;
    private KeyMap keys;

    @BeforeEach
    void begin() {
        settings = new SettingsStore(folder.resolve("settings.json"), Runnable::run);
        keys = new KeyMap(settings);
    }

    @Test
    void noTwoActionsHaveTheSameStandardKeyAndNoneIsReserved() {
        Set<String> seen = new HashSet<>();
        for (Shortcut action : Shortcut.values()) {
            assertThat(action.standard().isReserved()).as(action.name()).isFalse();
            if (!action.standard().isNone()) {
                assertThat(seen.add(action.standard().keys())).as(action.name()).isTrue();
            }
        }
    }

    @Test
    void remembersWhatWasChanged() {
        keys.change(Shortcut.BUG, new KeyStroke("y"));
        KeyMap later =
                new KeyMap(new SettingsStore(folder.resolve("settings.json"), Runnable::run));
        assertThat(later.of(Shortcut.BUG).keys()).isEqualTo("y");
        assertThat(later.of(typed("y"))).contains(Shortcut.BUG);
        assertThat(later.of(typed("b"))).isEmpty();
        assertThat(later.isChanged(Shortcut.BUG)).isTrue();
    }

    @Test
    void takesAKeyFromTheActionThatHadIt() {
        KeyStroke taken = Shortcut.EXPECTED.standard();
        assertThat(keys.owner(taken, Shortcut.BUG)).contains(Shortcut.EXPECTED);
        assertThat(keys.owner(taken, Shortcut.EXPECTED)).isEmpty();
        keys.change(Shortcut.BUG, taken);
        assertThat(keys.of(Shortcut.EXPECTED).isNone()).isTrue();
        assertThat(keys.of(typed(taken.keys()))).contains(Shortcut.BUG);
    }

    @Test
    void goesBackToTheStandardKeys() {
        keys.change(Shortcut.BUG, Shortcut.EXPECTED.standard());
        keys.reset();
        for (Shortcut action : Shortcut.values()) {
            assertThat(keys.isChanged(action)).as(action.name()).isFalse();
        }
        assertThat(settings.get().keys()).isEmpty();
    }

    @Test
    void readsPastActionsAndKeysOfAnotherVersion() {
        settings.update(all -> all.withKeys(Map.of("DANCE", "d", "BUG", "Hyper+Q")));
        assertThat(new KeyMap(settings).of(Shortcut.BUG)).isEqualTo(Shortcut.BUG.standard());
    }

    @Test
    void takesACharacterAsItIsTypedAndACombinationAsItIsPressed() {
        assertThat(KeyStroke.of(typed("ü"))).contains(new KeyStroke("ü"));
        assertThat(KeyStroke.of(pressed(KeyCode.I, true, true)))
                .map(KeyStroke::keys)
                .contains("Shortcut+Shift+I");
        assertThat(KeyStroke.of(pressed(KeyCode.F7, false, false)))
                .map(KeyStroke::keys)
                .contains("F7");
        assertThat(KeyStroke.of(pressed(KeyCode.I, false, false))).isEmpty();
        assertThat(KeyStroke.of(pressed(KeyCode.CONTROL, true, false))).isEmpty();
        assertThat(KeyStroke.of(typed("\r"))).isEmpty();
    }

    @Test
    void leavesTextFieldsTheirKeys() {
        assertThat(new KeyStroke("Shortcut+C").isReserved()).isTrue();
        assertThat(new KeyStroke("Shortcut+J").isReserved()).isFalse();
    }

    @Test
    void whatWasCapturedMatchesTheSameEventAgain() {
        for (KeyEvent event :
                new KeyEvent[] {
                    typed("q"), pressed(KeyCode.I, true, false), pressed(KeyCode.F7, false, false)
                }) {
            assertThat(KeyStroke.of(event)).get().matches(stroke -> stroke.matches(event));
        }
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}
