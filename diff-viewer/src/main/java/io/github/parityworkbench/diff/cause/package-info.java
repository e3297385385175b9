/** Why two values differ, as far as the values show: one small detector a cause. */
@NullMarked
package io.github.parityworkbench.diff.cause;

import org.jspecify.annotations.NullMarked;
