package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.Classifier;
import io.github.parityworkbench.diff.json.ExchangeDiffer;

/** From an exchange to its differences with group, cause and rule; for any number of threads. */
record Comparing(ExchangeDiffer differ, Classifier classifier) {
    ClassifiedExchange compare(Exchange exchange) {
        return classifier.classify(differ.compare(exchange));
    }
}
