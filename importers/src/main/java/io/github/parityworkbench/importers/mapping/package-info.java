/** Any JSON log, read through a mapping of JSON Pointers to the members of the native log. */
@NullMarked
package io.github.parityworkbench.importers.mapping;

import org.jspecify.annotations.NullMarked;
