/** How kinds, statuses, columns and empty places look wherever they are shown. */
@NullMarked
package io.github.parityworkbench.app.desktop.mark;

import org.jspecify.annotations.NullMarked;
