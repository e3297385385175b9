/** Answers of Hoverfly in diff mode. */
@NullMarked
package io.github.parityworkbench.importers.hoverfly;

import org.jspecify.annotations.NullMarked;
