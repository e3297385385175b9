/** What the formats share: driving a parser over records, and assembling exchanges. */
@NullMarked
package io.github.parityworkbench.importers.reading;

import org.jspecify.annotations.NullMarked;
