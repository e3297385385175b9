/** What is decided about groups, and how it is taken back. */
@NullMarked
package io.github.parityworkbench.app.desktop.decision;

import org.jspecify.annotations.NullMarked;
