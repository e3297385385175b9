package io.github.parityworkbench.app.desktop.palette;

/**
 * Something that the palette offers.
 *
 * @param title what is searched in
 * @param sort what sort of thing it is, such as an action or an endpoint
 * @param key the key that does the same, empty where there is none
 */
public record PaletteEntry(String title, String sort, String key, Runnable run) {}
