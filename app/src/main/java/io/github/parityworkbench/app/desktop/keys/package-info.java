/** The keys, what they do, and the pane that lists them. */
@NullMarked
package io.github.parityworkbench.app.desktop.keys;

import org.jspecify.annotations.NullMarked;
