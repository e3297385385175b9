/** What happens where the program fails in a way that nobody foresaw. */
@NullMarked
package io.github.parityworkbench.app.desktop.crash;

import org.jspecify.annotations.NullMarked;
