/** Importing logs: progress, cancel, and what could not be read. */
@NullMarked
package io.github.parityworkbench.app.desktop.imports;

import org.jspecify.annotations.NullMarked;
