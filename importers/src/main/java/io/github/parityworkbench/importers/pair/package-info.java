/** Two logs, one of each system, whose records belong together. */
@NullMarked
package io.github.parityworkbench.importers.pair;

import org.jspecify.annotations.NullMarked;
