/** The triage screen: endpoints, groups, samples, and what is decided about a group. */
@NullMarked
package io.github.parityworkbench.app.desktop.triage;

import org.jspecify.annotations.NullMarked;
