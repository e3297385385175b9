/** The first-run screen: what this is, and four ways to begin. */
@NullMarked
package io.github.parityworkbench.app.desktop.welcome;

import org.jspecify.annotations.NullMarked;
