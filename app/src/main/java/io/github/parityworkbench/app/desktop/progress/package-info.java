/** Long tasks: how far one is, and the button that stops it. */
@NullMarked
package io.github.parityworkbench.app.desktop.progress;

import org.jspecify.annotations.NullMarked;
