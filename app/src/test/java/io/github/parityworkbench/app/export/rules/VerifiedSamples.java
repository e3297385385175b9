package io.github.parityworkbench.app.export.rules;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.json.JsonDiffer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Pairs of documents with one difference each, as our engine sees it. */
final class VerifiedSamples {
    static final Endpoint ENDPOINT = new Endpoint("GET /users/{id}");

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonDiffer DOCUMENTS = new JsonDiffer(DiffOptions.DEFAULTS);
    private static final ExchangeDiffer DIFFER = new ExchangeDiffer(endpoint -> DOCUMENTS, false);
    private static final List<String> CHANGES =
            List.of(
                    "\"HELLO\"",
                    "\" plain\"",
                    "\"other\"",
                    "17",
                    "\"7\"",
                    "10.005",
                    "null",
                    "[1]",
                    "{\"x\":1}");

    /** What may come in the place of an object or array. */
    private static final List<String> OTHER_VALUES = List.of("17", "null", "[1]", "{\"x\":1}");

    /** Larger ones show nothing new, and take the tools long. */
    private static final int LARGEST = 3000;

    /** One pair. */
    record Sample(String control, String candidate, List<Difference> differences) {
        @Override
        public String toString() {
            return differences.toString();
        }
    }

    private VerifiedSamples() {}

    /**
     * A document beside itself, and every node of it removed, changed in many ways, and arrays
     * turned round.
     */
    static List<Sample> generated() {
        JsonNode base = read(resource("verified/base.json"));
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample(base.toString(), base.toString(), List.of()));
        for (List<Object> path : paths(base, List.of())) {
            JsonNode node = at(base, path);
            add(samples, base, path, null);
            for (String change : node.isValueNode() ? CHANGES : OTHER_VALUES) {
                add(samples, base, path, read(change));
            }
            if (node instanceof ArrayNode array) {
                addArrays(samples, base, path, array);
            } else if (node instanceof ObjectNode object) {
                for (String name : List.of("requestId", "theme", "at", "new one", "nick")) {
                    if (!object.has(name)) {
                        add(samples, base, path, object.deepCopy().put(name, "more"));
                        add(samples, base, path, object.deepCopy().putNull(name));
                    }
                }
            }
        }
        for (String time :
                List.of(
                        "2026-03-01T01:00:00+01:00",
                        "2026-03-01T00:00:01.5Z",
                        "2026-02-28T23:59:57.999999999Z",
                        "2026-02-30T00:00:00Z",
                        "2026-02-29T00:00:00Z",
                        "2026-03-01 00:00:00Z",
                        "2026-03-01T00:00Z",
                        "2026-02-28T24:00:00Z",
                        "2026-03-01T00:00:02.0000000001Z")) {
            add(samples, base, List.of("created"), MAPPER.getNodeFactory().textNode(time));
        }
        for (String near : List.of("9007199254740990", "9007199254740992", "9007199254740995")) {
            add(samples, base, List.of("big"), read(near));
        }
        return samples;
    }

    /** The array turned round, and with other elements before, between and after its own. */
    private static void addArrays(
            List<Sample> samples, JsonNode base, List<Object> path, ArrayNode array) {
        ArrayNode turned = MAPPER.createArrayNode();
        array.forEach(each -> turned.insert(0, each));
        add(samples, base, path, turned);
        add(samples, base, path, turned.deepCopy().add(array.get(0)));
        add(samples, base, path, array.deepCopy().insert(1, array.get(0)));
        for (JsonNode other : others(array.get(0))) {
            add(samples, base, path, array.deepCopy().insert(0, other));
            add(samples, base, path, array.deepCopy().insert(1, other));
            ArrayNode changed = turned.deepCopy();
            changed.set(turned.size() - 1, other);
            add(samples, base, path, changed);
        }
    }

    /** Elements with another value for each member in turn. */
    private static List<JsonNode> others(JsonNode element) {
        List<JsonNode> others = new ArrayList<>();
        element.fieldNames()
                .forEachRemaining(
                        name -> others.add(element.<ObjectNode>deepCopy().put(name, "unlike")));
        return others.isEmpty() ? List.of(read("\"unlike\"")) : others;
    }

    /** What two pairs of real servers answered differently, one difference at a time. */
    static List<Sample> real() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (String log : List.of("json-server-0.17-to-1.0", "graphql-apollo2-to-apollo4")) {
            String name = "/io/github/parityworkbench/app/workflow/demo/" + log + ".ndjson.gz";
            try (InputStream in = VerifiedSamples.class.getResourceAsStream(name);
                    BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            new GZIPInputStream(Objects.requireNonNull(in, name)),
                                            StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode exchange = read(line);
                    add(samples, exchange.at("/control/body"), exchange.at("/candidate/body"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(samples.values());
    }

    /** One sample a generalised path and kind. */
    private static void add(Map<String, Sample> samples, JsonNode control, JsonNode candidate) {
        boolean large = control.toString().length() > LARGEST;
        if (large || !control.isContainerNode() || !candidate.isContainerNode()) {
            return;
        }
        for (Difference each : compare(control.toString(), candidate.toString())) {
            String place = each.kind() + each.path().toString().replaceAll("\\[\\d+\\]", "[*]");
            if (!samples.containsKey(place) && each.leftPath().depth() > 0) {
                List<Object> path = segments(each.leftPath());
                List<Sample> one = new ArrayList<>();
                JsonText value = each.candidate();
                add(one, control, path, value == null ? null : read(value.toString()));
                one.forEach(sample -> samples.put(place, sample));
            }
        }
    }

    private static void add(
            List<Sample> samples, JsonNode whole, List<Object> path, JsonNode value) {
        if (path.isEmpty()) {
            return;
        }
        JsonNode base = around(whole, path.get(0));
        JsonNode changed = base.deepCopy();
        JsonNode parent = at(changed, path.subList(0, path.size() - 1));
        Object last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                object.remove((String) last);
            } else {
                object.set((String) last, value);
            }
        } else if (value == null) {
            ((ArrayNode) parent).remove((Integer) last);
        } else if ((Integer) last < parent.size()) {
            ((ArrayNode) parent).set((Integer) last, value);
        } else {
            ((ArrayNode) parent).add(value);
        }
        List<Difference> differences = compare(base.toString(), changed.toString());
        if (!differences.isEmpty()) {
            samples.add(new Sample(base.toString(), changed.toString(), differences));
        }
    }

    private static List<Difference> compare(String control, String candidate) {
        Exchange exchange =
                new Exchange(
                        "e",
                        ENDPOINT,
                        null,
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        response(control),
                        response(candidate),
                        null,
                        null,
                        null,
                        new Provenance("f", 1, 0));
        return DIFFER.compare(exchange).differences();
    }

    private static Response response(String body) {
        return new Response(200, Headers.NONE, JsonText.of(body), null);
    }

    private static List<List<Object>> paths(JsonNode node, List<Object> here) {
        List<List<Object>> paths = new ArrayList<>();
        paths.add(here);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            paths.addAll(paths(node.get(name), with(here, name)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            paths.addAll(paths(node.get(i), with(here, i)));
        }
        return paths;
    }

    /** An object's member and the one before it: more show nothing new, and take the tools long. */
    private static JsonNode around(JsonNode whole, Object member) {
        if (!(whole instanceof ObjectNode object)) {
            return whole;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        int at = names.indexOf(member);
        return object.deepCopy().retain(names.subList(Math.max(0, at - 1), at + 1));
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static List<Object> segments(FieldPath path) {
        List<Object> steps = new ArrayList<>();
        for (Segment each : path.segments()) {
            steps.add(
                    each instanceof Segment.Member member
                            ? member.name()
                            : (Object) ((Segment.Index) each).index());
        }
        return steps;
    }

    private static JsonNode at(JsonNode node, List<Object> path) {
        JsonNode at = node;
        for (Object step : path) {
            at = step instanceof String name ? at.get(name) : at.get((Integer) step);
        }
        return at;
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = VerifiedSamples.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
