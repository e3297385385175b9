/** The window's frame: tool bar, screens, status line and what can be dropped on it. */
@NullMarked
package io.github.parityworkbench.app.desktop.shell;

import org.jspecify.annotations.NullMarked;
