/**
 * The comparing engine: trees of JSON nodes, the alignment of two of them, differences, patches.
 */
@NullMarked
package io.github.parityworkbench.diff.json;

import org.jspecify.annotations.NullMarked;
