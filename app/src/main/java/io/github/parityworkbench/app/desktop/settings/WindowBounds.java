package io.github.parityworkbench.app.desktop.settings;

/** Where the window stands on the screen, and how large it is there when not maximised. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
