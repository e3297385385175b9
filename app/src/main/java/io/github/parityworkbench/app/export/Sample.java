package io.github.parityworkbench.app.export;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;

/** One difference of a group, in the exchange in which it occurred. */
public record Sample(Exchange exchange, Difference difference) {}
