/** The seam between the screen's thread and everything that takes time. */
@NullMarked
package io.github.parityworkbench.app.desktop.task;

import org.jspecify.annotations.NullMarked;
