/** Results and statistics of Diferencia. */
@NullMarked
package io.github.parityworkbench.importers.diferencia;

import org.jspecify.annotations.NullMarked;
