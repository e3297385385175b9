/** A walk through the parts of the window. */
@NullMarked
package io.github.parityworkbench.app.desktop.tour;

import org.jspecify.annotations.NullMarked;
