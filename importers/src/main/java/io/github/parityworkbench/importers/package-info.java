/** Log formats, their registry, and the containers that logs come in. */
@NullMarked
package io.github.parityworkbench.importers;

import org.jspecify.annotations.NullMarked;
