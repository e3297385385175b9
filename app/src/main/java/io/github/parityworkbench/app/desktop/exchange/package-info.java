/** One exchange: both sides next to each other, request, headers and raw text. */
@NullMarked
package io.github.parityworkbench.app.desktop.exchange;

import org.jspecify.annotations.NullMarked;
