/** The command line: thin commands over the workflows, and how results are printed. */
@NullMarked
package io.github.parityworkbench.app.cli;

import org.jspecify.annotations.NullMarked;
