/** Reports of Jumeaux with the responses in folders beside them. */
@NullMarked
package io.github.parityworkbench.importers.jumeaux;

import org.jspecify.annotations.NullMarked;
