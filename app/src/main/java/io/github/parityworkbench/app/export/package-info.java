/** What all exports share: masking of secrets, excerpts of documents, Markdown that stays text. */
@NullMarked
package io.github.parityworkbench.app.export;

import org.jspecify.annotations.NullMarked;
