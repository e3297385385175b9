package io.github.parityworkbench.app.desktop.settings;

/** By which colours the kinds of difference are told apart. */
public enum Palette {
    /** Red and green, as most tools have it. */
    USUAL,
    /** Colours that differ in lightness and from blue to orange, for any colour blindness. */
    COLOUR_BLIND
}
