/** The open workspace. */
@NullMarked
package io.github.parityworkbench.app.desktop.session;

import org.jspecify.annotations.NullMarked;
