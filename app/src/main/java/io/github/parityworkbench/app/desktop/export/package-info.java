/** Taking rules, tickets and reports out of the workspace. */
@NullMarked
package io.github.parityworkbench.app.desktop.export;

import org.jspecify.annotations.NullMarked;
