/** Lists of differences that other tools found, without the documents that they compared. */
@NullMarked
package io.github.parityworkbench.importers.given;

import org.jspecify.annotations.NullMarked;
