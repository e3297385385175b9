/** The use cases that the command line and the desktop share; knows neither of them. */
@NullMarked
package io.github.parityworkbench.app.workflow;

import org.jspecify.annotations.NullMarked;
