/** Differences brought together by endpoint, part, generalised path and kind, with evidence. */
@NullMarked
package io.github.parityworkbench.diff.group;

import org.jspecify.annotations.NullMarked;
