/** Choosing the key by which the elements of an array belong together. */
@NullMarked
package io.github.parityworkbench.app.desktop.align;

import org.jspecify.annotations.NullMarked;
