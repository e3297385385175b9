/** Has views do beforehand what they do when they are first filled. */
@NullMarked
package io.github.parityworkbench.app.desktop.warmup;

import org.jspecify.annotations.NullMarked;
