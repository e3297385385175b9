/** Tables, whose rows become JSON records. */
@NullMarked
package io.github.parityworkbench.importers.csv;

import org.jspecify.annotations.NullMarked;
