/**
 * What to do with the differences that are no bugs: rules, what they select and what they settle.
 */
@NullMarked
package io.github.parityworkbench.diff.rule;

import org.jspecify.annotations.NullMarked;
