package io.github.parityworkbench.app.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.Palette;
import io.github.parityworkbench.app.desktop.settings.Preferences;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.theme.ThemeSwitch;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

class PreferencesViewModelTest extends ApplicationTest {
    @TempDir Path folder;
    private SettingsStore settings;
    private ThemeSwitch theme;
    private PreferencesViewModel model;

    @BeforeEach
    void begin() {
        settings = new SettingsStore(folder.resolve("settings.json"), Runnable::run);
        theme = new ThemeSwitch(settings, false);
        model = new PreferencesViewModel(settings, theme);
    }

    @Test
    void wearsAndKeepsEveryChoiceAtOnce() {
        model.appearanceProperty().set(Appearance.DARK);
        model.paletteProperty().set(Palette.COLOUR_BLIND);
        model.fontSizeProperty().set(16);
        model.foldEqualProperty().set(false);
        model.userNameProperty().set("Ada");
        assertThat(theme.stylesheets())
                .anyMatch(sheet -> sheet.endsWith("kinds-colour-blind-dark.css"));
        assertThat(
                        new SettingsStore(folder.resolve("settings.json"), Runnable::run)
                                .get()
                                .preferences())
                .isEqualTo(new Preferences(16, Palette.COLOUR_BLIND, false, "Ada"));
    }

    @Test
    void followsAThemeThatIsChosenElsewhere() {
        theme.choose(Appearance.DARK);
        assertThat(model.appearanceProperty().get()).isEqualTo(Appearance.DARK);
    }

    @Test
    void keepsTheSizeOfTextWithinBounds() {
        model.fontSizeProperty().set(99);
        assertThat(settings.get().preferences().fontSize()).isEqualTo(Preferences.LARGEST);
    }
}
