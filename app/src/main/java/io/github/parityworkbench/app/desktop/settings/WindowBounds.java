package io.github.parityworkbench.app.desktop.settings;

/**
 * Where the window stands on the screen, and how large it is there, in pixels.
 *
 * @param frameWidth how much of the width is the frame's that the system draws
 * @param frameHeight how much of the height is the frame's, its title included
 */
public record WindowBounds(
        double x,
        double y,
        double width,
        double height,
        double frameWidth,
        double frameHeight,
        boolean maximized) {}
