/** The workbench's own log: one exchange or summary a record. */
@NullMarked
package io.github.parityworkbench.importers.nativelog;

import org.jspecify.annotations.NullMarked;
