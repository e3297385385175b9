/** Recordings of GoReplay with original and replayed responses. */
@NullMarked
package io.github.parityworkbench.importers.goreplay;

import org.jspecify.annotations.NullMarked;
