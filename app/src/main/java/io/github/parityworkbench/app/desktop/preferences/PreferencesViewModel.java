package io.github.parityworkbench.app.desktop.preferences;

import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.Palette;
import io.github.parityworkbench.app.desktop.settings.Preferences;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.theme.ThemeSwitch;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The preferences as they are; a change counts, and is kept, at once. */
public final class PreferencesViewModel {
    private final SettingsStore settings;
    private final ThemeSwitch theme;
    private final ObjectProperty<Appearance> appearance;
    private final ObjectProperty<Palette> palette;
    private final ObjectProperty<Integer> fontSize;
    private final BooleanProperty foldEqual;
    private final StringProperty userName;

    public PreferencesViewModel(SettingsStore settings, ThemeSwitch theme) {
        this.settings = settings;
        this.theme = theme;
        Preferences now = settings.get().preferences();
        appearance = new SimpleObjectProperty<>(settings.get().appearance());
        palette = new SimpleObjectProperty<>(now.palette());
        fontSize = new SimpleObjectProperty<>(now.fontSize());
        foldEqual = new SimpleBooleanProperty(now.foldEqual());
        userName = new SimpleStringProperty(now.userName());
        theme.appearanceProperty()
                .addListener((property, before, chosen) -> appearance.set(chosen));
        appearance.addListener((property, before, chosen) -> choose(chosen));
        keep(palette, Preferences::withPalette);
        keep(fontSize, Preferences::withFontSize);
        keep(foldEqual, Preferences::withFoldEqual);
        keep(userName, Preferences::withUserName);
    }

    /** How one preference is changed. */
    private interface Change<T> {
        Preferences in(Preferences preferences, T value);
    }

    private <T> void keep(ObservableValue<T> property, Change<T> change) {
        property.addListener(
                (observable, before, now) -> {
                    if (now != null) {
                        update(all -> change.in(all, now));
                    }
                });
    }

    private void update(UnaryOperator<Preferences> change) {
        Preferences before = settings.get().preferences();
        settings.update(all -> all.withPreferences(change.apply(all.preferences())));
        Preferences now = settings.get().preferences();
        if (now.fontSize() != before.fontSize() || now.palette() != before.palette()) {
            theme.refresh();
        }
    }

    private void choose(@Nullable Appearance chosen) {
        if (chosen != null && theme.appearanceProperty().get() != chosen) {
            theme.choose(chosen);
        }
    }

    /** The theme; a change is shown and kept at once. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** The colours of differences; a change is shown and kept at once. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** The size of most text, in pixels. */
    public ObjectProperty<Integer> fontSizeProperty() {
        return fontSize;
    }

    /** Whether equal stretches of two documents are folded when they are opened. */
    public BooleanProperty foldEqualProperty() {
        return foldEqual;
    }

    /** Who decides; empty for the name in the system. */
    public StringProperty userNameProperty() {
        return userName;
    }
}
