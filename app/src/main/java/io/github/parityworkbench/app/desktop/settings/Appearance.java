package io.github.parityworkbench.app.desktop.settings;

/** Which of the two themes the user wants. */
public enum Appearance {
    /** Whatever the system has. */
    SYSTEM,
    LIGHT,
    DARK
}
