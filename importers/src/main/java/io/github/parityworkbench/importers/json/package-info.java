/** Strict reading of JSON from bytes, without building anything: values are slices. */
@NullMarked
package io.github.parityworkbench.importers.json;

import org.jspecify.annotations.NullMarked;
