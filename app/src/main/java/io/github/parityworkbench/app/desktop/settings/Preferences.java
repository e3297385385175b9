package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What the user chose in the preferences, the theme aside.
 *
 * @param fontSize of most text, in pixels, {@value #SMALLEST} to {@value #LARGEST}
 * @param palette by which colours differences are told apart
 * @param foldEqual whether equal stretches of two documents are folded when they are opened
 * @param userName who decides, for the history of decisions; empty for the name in the system
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preferences(int fontSize, Palette palette, boolean foldEqual, String userName) {
    public static final int SMALLEST = 11;
    public static final int LARGEST = 20;

    /** What a first start begins with. */
    public static final Preferences DEFAULTS = new Preferences(13, Palette.USUAL, true, "");

    @SuppressWarnings("NullAway") // a file written by another version may lack members
    public Preferences {
        fontSize = fontSize == 0 ? 13 : Math.max(SMALLEST, Math.min(LARGEST, fontSize));
        palette = palette == null ? Palette.USUAL : palette;
        userName = userName == null ? "" : userName.strip();
    }

    /** The same with text of another size. */
    public Preferences withFontSize(int pixels) {
        return new Preferences(pixels, palette, foldEqual, userName);
    }

    /** The same with other colours. */
    public Preferences withPalette(Palette chosen) {
        return new Preferences(fontSize, chosen, foldEqual, userName);
    }

    /** The same with equal stretches folded, or not. */
    public Preferences withFoldEqual(boolean fold) {
        return new Preferences(fontSize, palette, fold, userName);
    }

    /** The same with another name. */
    public Preferences withUserName(String name) {
        return new Preferences(fontSize, palette, foldEqual, name);
    }
}
