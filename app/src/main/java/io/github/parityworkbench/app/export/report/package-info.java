/** The grouped report, for people and for programs, one class a format. */
@NullMarked
package io.github.parityworkbench.app.export.report;

import org.jspecify.annotations.NullMarked;
