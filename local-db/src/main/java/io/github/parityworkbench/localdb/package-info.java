/** The workspace: a folder with the H2 database and everything else of one investigation. */
@NullMarked
package io.github.parityworkbench.localdb;

import org.jspecify.annotations.NullMarked;
