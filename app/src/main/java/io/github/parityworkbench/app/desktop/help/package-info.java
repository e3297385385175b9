/** What the words mean that the desktop uses of differences. */
@NullMarked
package io.github.parityworkbench.app.desktop.help;

import org.jspecify.annotations.NullMarked;
