/** Groups as tickets, one class a tracker. */
@NullMarked
package io.github.parityworkbench.app.export.tickets;

import org.jspecify.annotations.NullMarked;
