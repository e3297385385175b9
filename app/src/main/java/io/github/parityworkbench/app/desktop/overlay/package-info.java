/** Panes that lie over the window: dialogs, and the one for errors. */
@NullMarked
package io.github.parityworkbench.app.desktop.overlay;

import org.jspecify.annotations.NullMarked;
