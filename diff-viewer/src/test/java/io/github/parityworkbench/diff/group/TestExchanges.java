package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.json.Comparison;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.json.JsonDiffer;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Exchanges for tests, and what comes of comparing them. */
final class TestExchanges {
    static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final JsonDiffer DOCUMENTS = new JsonDiffer(DiffOptions.DEFAULTS);
    private static final ExchangeDiffer DIFFER = new ExchangeDiffer(endpoint -> DOCUMENTS, false);
    private static final Classifier CLASSIFIER = new Classifier(RuleSet.EMPTY, TODAY);

    private TestExchanges() {}

    /** An exchange of these bodies; its number gives id and timestamp. */
    static Exchange exchange(String endpoint, int number, String control, String candidate) {
        return exchange(endpoint, number, 200, control, 200, candidate);
    }

    static Exchange exchange(
            String endpoint,
            int number,
            int status,
            String control,
            int candidateStatus,
            String candidate) {
        return new Exchange(
                "e" + number,
                new Endpoint(endpoint),
                START.plusSeconds(number),
                null,
                null,
                null,
                Request.UNKNOWN,
                response(status, control),
                response(candidateStatus, candidate),
                null,
                null,
                null,
                new Provenance("test", number + 1, 0));
    }

    private static Response response(int status, String body) {
        return new Response(status, Headers.NONE, JsonText.of(body), null);
    }

    static Comparison compared(Exchange exchange) {
        return DIFFER.compare(exchange);
    }

    static ClassifiedExchange classified(Exchange exchange) {
        return CLASSIFIER.classify(compared(exchange));
    }

    static Aggregation aggregated(List<Exchange> exchanges) {
        Aggregation aggregation = new Aggregation();
        exchanges.forEach(exchange -> aggregation.add(classified(exchange)));
        return aggregation;
    }

    /** The one group of that path and kind. */
    static GroupAggregate group(Aggregation aggregation, String path, String kind) {
        return aggregation.groups().stream()
                .filter(group -> group.key().path().toString().equals(path))
                .filter(group -> group.key().kind().label().equals(kind))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        aggregation.groups().stream().map(g -> g.key()).toList()));
    }
}
