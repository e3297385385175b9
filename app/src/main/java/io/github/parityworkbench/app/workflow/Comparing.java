package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.Classifier;
import io.github.parityworkbench.diff.json.Comparison;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import org.jspecify.annotations.Nullable;

/**
 * From an exchange to its differences with group, cause and rule; for any number of threads.
 *
 * @param check what has to find the same differences, null where nothing is checked
 */
record Comparing(ExchangeDiffer differ, @Nullable ExchangeDiffer check, Classifier classifier) {
    /**
     * Compares an exchange.
     *
     * @throws UnequalAnswersException if the check finds other differences
     */
    ClassifiedExchange compare(Exchange exchange) {
        Comparison comparison = differ.compare(exchange);
        if (check != null && !comparison.equals(check.compare(exchange))) {
            throw new UnequalAnswersException(exchange.provenance());
        }
        return classifier.classify(comparison);
    }
}
