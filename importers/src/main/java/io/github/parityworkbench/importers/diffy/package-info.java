/** Results of Diffy, by its REST interface or exported from its database. */
@NullMarked
package io.github.parityworkbench.importers.diffy;

import org.jspecify.annotations.NullMarked;
