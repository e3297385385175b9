/** The desktop: starts the window and wires its features; each feature has a package of its own. */
@NullMarked
package io.github.parityworkbench.app.desktop;

import org.jspecify.annotations.NullMarked;
