/** What the user may choose about the window. */
@NullMarked
package io.github.parityworkbench.app.desktop.preferences;

import org.jspecify.annotations.NullMarked;
