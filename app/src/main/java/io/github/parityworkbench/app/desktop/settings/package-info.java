/** What the desktop remembers between two starts. */
@NullMarked
package io.github.parityworkbench.app.desktop.settings;

import org.jspecify.annotations.NullMarked;
