/** The line at the bottom of the window, and what it says. */
@NullMarked
package io.github.parityworkbench.app.desktop.notice;

import org.jspecify.annotations.NullMarked;
