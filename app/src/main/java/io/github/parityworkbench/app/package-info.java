/** The wiring: chooses between command line and desktop. */
@NullMarked
package io.github.parityworkbench.app;

import org.jspecify.annotations.NullMarked;
