/** Rules on their way out and back in: the canonical rule file, and the dialects of other tools. */
@NullMarked
package io.github.parityworkbench.app.export.rules;

import org.jspecify.annotations.NullMarked;
