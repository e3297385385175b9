/** Light and dark: one file of colour variables each over shared rules. */
@NullMarked
package io.github.parityworkbench.app.desktop.theme;

import org.jspecify.annotations.NullMarked;
