/**
 * The control that shows two JSON documents side by side. The only package here that touches
 * JavaFX; it knows no endpoint, database or export.
 */
@NullMarked
package io.github.parityworkbench.diff.view;

import org.jspecify.annotations.NullMarked;
