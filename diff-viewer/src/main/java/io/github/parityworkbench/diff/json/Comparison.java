package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import java.util.List;
import java.util.Objects;

/**
 * An exchange and where its two answers differ: status, then headers where asked for, then body.
 *
 * @param degraded whether some array was too tangled to be aligned within the step budget
 * @param arrays what the unequal arrays in the bodies say of their keys
 */
public record Comparison(
        Exchange exchange,
        List<Difference> differences,
        boolean degraded,
        List<ArrayFields> arrays) {
    public Comparison {
        Objects.requireNonNull(exchange);
        differences = List.copyOf(differences);
        arrays = List.copyOf(arrays);
    }
}
