/** Test reports of Keploy. */
@NullMarked
package io.github.parityworkbench.importers.keploy;

import org.jspecify.annotations.NullMarked;
