package io.github.parityworkbench.app.desktop.palette;

import org.jspecify.annotations.Nullable;

/**
 * Something that the palette offers.
 *
 * @param title what is searched in
 * @param sort what sort of thing it is, such as an action or an endpoint
 * @param key the key that does the same, empty where there is none
 * @param missing what it needs that is not there now, null where it can be done
 */
public record PaletteEntry(
        String title, String sort, String key, @Nullable String missing, Runnable run) {
    /** Something that can be done now. */
    public PaletteEntry(String title, String sort, String key, Runnable run) {
        this(title, sort, key, null, run);
    }

    boolean canBeDone() {
        return missing == null;
    }
}
