/** Mismatch bundles of api-parity. */
@NullMarked
package io.github.parityworkbench.importers.apiparity;

import org.jspecify.annotations.NullMarked;
