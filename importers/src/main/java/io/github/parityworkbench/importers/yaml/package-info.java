/** YAML as far as reports are written in it: read as events, never as objects. */
@NullMarked
package io.github.parityworkbench.importers.yaml;

import org.jspecify.annotations.NullMarked;
