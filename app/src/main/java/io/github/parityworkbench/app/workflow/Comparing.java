package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.graphql.GraphQlFields;
import io.github.parityworkbench.app.graphql.GraphQlSchema;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.Classifier;
import io.github.parityworkbench.diff.json.Comparison;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.localdb.RulesInForce;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From an exchange to its differences with group, cause and rule; for any number of threads.
 *
 * @param check what has to find the same differences, null where nothing is checked
 */
record Comparing(ExchangeDiffer differ, @Nullable ExchangeDiffer check, Classifier classifier) {
    /**
     * As the options say, under these rules; by the keys of arrays that it is given.
     *
     * @throws io.github.parityworkbench.app.graphql.GraphQlSchemaException if the schema is none
     */
    static Function<KeyedDiffers, Comparing> under(
            Workspace workspace, RulesInForce rules, ImportOptions options) throws IOException {
        GraphQlSchema schema = new KeptSchema(workspace.folder()).use(options.schema());
        Classifier classifier =
                new Classifier(rules.rules(), rules.day()).naming(new GraphQlFields(schema));
        return keys -> {
            ExchangeDiffer differ = new ExchangeDiffer(keys, options.headers());
            return new Comparing(differ, options.verify() ? differ.thorough() : null, classifier);
        };
    }

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
