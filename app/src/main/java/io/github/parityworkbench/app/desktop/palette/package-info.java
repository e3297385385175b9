/** The palette: everything that can be done or gone to, found by a few letters. */
@NullMarked
package io.github.parityworkbench.app.desktop.palette;

import org.jspecify.annotations.NullMarked;
