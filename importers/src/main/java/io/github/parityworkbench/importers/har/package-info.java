/** HAR recordings of one system. */
@NullMarked
package io.github.parityworkbench.importers.har;

import org.jspecify.annotations.NullMarked;
