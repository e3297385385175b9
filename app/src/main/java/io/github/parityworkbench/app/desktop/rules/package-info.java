/** Rules on the screen: making one from a group with its preview, and the list of all. */
@NullMarked
package io.github.parityworkbench.app.desktop.rules;

import org.jspecify.annotations.NullMarked;
