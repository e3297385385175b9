/** The words of the field: exchange, response, part, path, difference. */
@NullMarked
package io.github.parityworkbench.diff;

import org.jspecify.annotations.NullMarked;
