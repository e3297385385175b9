package io.github.parityworkbench.app.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.Palette;
import io.github.parityworkbench.app.desktop.settings.Preferences;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Dresses the scenes in the theme that the user chose, and remembers the choice. */
public final class ThemeSwitch {
    private final SettingsStore settings;
    private final Fonts fonts = new Fonts();
    private final ObservableList<String> stylesheets = FXCollections.observableArrayList();
    private final ObservableList<String> shownStylesheets =
            FXCollections.unmodifiableObservableList(stylesheets);
    private final ReadOnlyObjectWrapper<Appearance> appearance;
    private final boolean systemDark;

    public ThemeSwitch(SettingsStore settings, boolean systemDark) {
        this.settings = settings;
        this.systemDark = systemDark;
        this.appearance = new ReadOnlyObjectWrapper<>(settings.get().appearance());
        apply();
    }

    /** The stylesheets that a scene binds its own to; they change with the theme. */
    public ObservableList<String> stylesheets() {
        return shownStylesheets;
    }

    /** The theme that was chosen, which may be that of the system. */
    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }

    /** Whether the colours on the screen are the dark ones, by choice or by the system. */
    public boolean isDark() {
        return switch (appearance.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> systemDark;
        };
    }

    /** Shows the desktop that way from now on, also after the next start. */
    public void choose(Appearance chosen) {
        appearance.set(chosen);
        settings.update(all -> all.withAppearance(chosen));
        apply();
    }

    /** Puts on what the preferences say now of colours and the size of text. */
    public void refresh() {
        apply();
    }

    private void apply() {
        Theme theme = isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        Preferences preferences = settings.get().preferences();
        String shade = isDark() ? "dark" : "light";
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("colours-" + shade + ".css"));
        if (preferences.palette() == Palette.COLOUR_BLIND) {
            sheets.add(sheet("kinds-colour-blind-" + shade + ".css"));
        }
        sheets.add(sheet("shared.css"));
        sheets.add(fonts.stylesheet(preferences.fontSize()));
        stylesheets.setAll(sheets);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ThemeSwitch.class.getResource(name), name).toExternalForm();
    }
}
