/** Results of the Scientist libraries. */
@NullMarked
package io.github.parityworkbench.importers.scientist;

import org.jspecify.annotations.NullMarked;
