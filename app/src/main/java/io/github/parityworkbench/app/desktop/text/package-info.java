/** The words on the screen, all in one bundle, and how numbers and times are written. */
@NullMarked
package io.github.parityworkbench.app.desktop.text;

import org.jspecify.annotations.NullMarked;
