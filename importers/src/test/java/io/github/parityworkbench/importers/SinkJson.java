package io.github.parityworkbench.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Response;

/** Writes what was read as JSON, bodies as strings so that every byte counts. */
final class SinkJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SinkJson() {}

    static ArrayNode of(CollectingSink sink, String folder) {
        ArrayNode records = JSON.createArrayNode();
        for (Object record : sink.all) {
            if (record instanceof Exchange exchange) {
                records.add(exchange(exchange, folder));
            } else if (record instanceof EndpointSummary summary) {
                records.addObject()
                        .put("summary", summary.endpoint().name())
                        .put("matched", summary.matched())
                        .put("mismatched", summary.mismatched());
            } else if (record instanceof ImportProblem problem) {
                records.addObject()
                        .put("problem", problem.reason())
                        .put("at", at(problem.provenance(), folder));
            }
        }
        return records;
    }

    private static JsonNode exchange(Exchange exchange, String folder) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", exchange.id());
        node.put("endpoint", exchange.endpoint().name());
        put(node, "timestamp", exchange.timestamp());
        put(node, "operation", exchange.operation());
        put(node, "state", exchange.state());
        put(node, "traceId", exchange.traceId());
        put(node, "method", exchange.request().method());
        put(node, "url", exchange.request().url());
        headers(node, exchange.request().headers());
        put(node, "body", exchange.request().body());
        node.set("control", response(exchange.control()));
        node.set("candidate", response(exchange.candidate()));
        if (exchange.secondary() != null) {
            node.set("secondary", response(exchange.secondary()));
        }
        put(node, "matched", exchange.matched());
        if (exchange.given() != null) {
            exchange.given().forEach(given -> node.withArray("given").add(given(given)));
        }
        put(node, "unknown", exchange.unknown());
        node.put("at", at(exchange.provenance(), folder));
        return node;
    }

    private static String given(Difference given) {
        return given.part().label()
                + " "
                + given.path()
                + " "
                + given.kind().label()
                + ": "
                + given.control()
                + " -> "
                + given.candidate();
    }

    private static JsonNode response(Response response) {
        ObjectNode node = JSON.createObjectNode();
        put(node, "status", response.status());
        headers(node, response.headers());
        put(node, "body", response.body());
        put(node, "durationMs", response.durationMs());
        return node;
    }

    private static void headers(ObjectNode node, Headers headers) {
        if (!headers.values().isEmpty()) {
            node.put("headers", headers.values().toString());
        }
    }

    private static void put(ObjectNode node, String name, Object value) {
        if (value instanceof JsonText text) {
            node.put(name, text.toString());
        } else if (value instanceof Boolean truth) {
            node.put(name, truth);
        } else if (value != null) {
            node.put(name, value.toString());
        }
    }

    private static String at(Provenance at, String folder) {
        String source = at.source().replace('\\', '/');
        int start = source.indexOf(folder);
        String relative = start < 0 ? source : source.substring(start + folder.length() + 1);
        return relative + ":" + at.line() + "+" + at.offset();
    }
}
