package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonStrings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Writes a big native log: some 2 KB a side, fourteen endpoints, four in five exchanges with one to
 * three differences, most of them at a dozen places an endpoint. The same arguments give the same
 * bytes.
 */
public final class LogGenerator {
    private static final String[] ENDPOINTS = {
        "GET /v1/orders/{id}", "GET /v1/users/{id}", "POST /v1/search", "GET /v1/catalog/items",
        "POST /v1/cart", "GET /v1/pricing/quote", "GET /v1/inventory", "POST /v2/checkout",
        "GET /v2/recommendations", "GET /v1/shipments/{id}", "PUT /v1/profile", "GET /v1/feed",
        "GET /v1/reviews", "POST /v1/payments"
    };
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int ITEMS = 6;
    private static final int HOT_PLACES = 12;

    private final Random random = new Random(1);
    private final double shuffled;
    private final double changed;
    private final double differing;
    private final List<BodyShape> shapes = new ArrayList<>();

    /** For each endpoint the names of leaves that differ most, and in which way they do. */
    private final List<Map<String, Integer>> hot = new ArrayList<>();

    /** A leaf: the object or list that holds it, and its name or index. */
    private record Leaf(Object holder, Object key) {}

    private LogGenerator(double shuffled, double changed, double differing) {
        this.shuffled = shuffled;
        this.changed = changed;
        this.differing = differing;
        for (int e = 0; e < ENDPOINTS.length; e++) {
            BodyShape shape = new BodyShape(100 + e);
            shapes.add(shape);
            List<String> names = new ArrayList<>(leaves(shape.answer(new Random(1), 3)).keySet());
            Collections.shuffle(names, new Random(e));
            Map<String, Integer> ways = new LinkedHashMap<>();
            names.stream().limit(HOT_PLACES).forEach(name -> ways.put(name, random.nextInt(7)));
            hot.add(ways);
        }
    }

    /**
     * Arguments: the file, how many exchanges, and perhaps the share of candidates whose members
     * are in another order, the share of leaves that differ besides, and the share of those four in
     * five exchanges that do have a difference.
     */
    public static void main(String[] arguments) throws IOException {
        LogGenerator generator =
                new LogGenerator(
                        share(arguments, 2, 0), share(arguments, 3, 0), share(arguments, 4, 1));
        try (BufferedWriter out =
                Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                out.append(generator.record(i)).append('\n');
            }
        }
    }

    private static double share(String[] arguments, int index, double otherwise) {
        return arguments.length > index ? Double.parseDouble(arguments[index]) : otherwise;
    }

    private StringBuilder record(int number) {
        int endpoint = Math.min(ENDPOINTS.length - 1, (int) Math.abs(random.nextGaussian() * 5));
        Map<String, Object> body = shapes.get(endpoint).answer(random, ITEMS);
        StringBuilder json = new StringBuilder(6_000);
        String[] words = ENDPOINTS[endpoint].split(" ", 2);
        json.append("{\"id\":\"e").append(number).append("\",\"timestamp\":\"");
        json.append(START.plusMillis(37L * number)).append("\",\"endpoint\":\"");
        json.append(ENDPOINTS[endpoint]).append("\",\"request\":{\"method\":\"").append(words[0]);
        json.append("\",\"url\":\"");
        json.append(words[1].replace("{id}", "" + random.nextInt(1_000_000)));
        json.append("\",\"headers\":{\"x-request-id\":\"");
        json.append(new UUID(random.nextLong(), random.nextLong()));
        json.append("\",\"accept\":\"application/json\"}},\"control\":");
        response(body, null, json);
        int differences = differs() ? 1 + random.nextInt(3) : 0;
        differ(body, endpoint, differences);
        json.append(",\"candidate\":");
        response(body, random.nextDouble() < shuffled ? random : null, json);
        return json.append(",\"matched\":").append(differences == 0).append('}');
    }

    private boolean differs() {
        return random.nextInt(5) != 0 && (differing == 1 || random.nextDouble() < differing);
    }

    private void response(Map<String, Object> body, Random order, StringBuilder json) {
        json.append(
                "{\"status\":200,\"headers\":{\"content-type\":\"application/json\"},\"body\":");
        write(body, order, json);
        json.append(",\"durationMs\":").append(random.nextInt(1_000) / 10.0).append('}');
    }

    private void differ(Map<String, Object> body, int endpoint, int differences) {
        Map<String, List<Leaf>> leaves = leaves(body);
        List<String> places = List.copyOf(hot.get(endpoint).keySet());
        for (int i = 0; i < differences; i++) {
            int place = Math.min(places.size() - 1, (int) Math.abs(random.nextGaussian() * 5));
            List<Leaf> there = leaves.getOrDefault(places.get(place), List.of());
            if (!there.isEmpty()) {
                int way = hot.get(endpoint).get(places.get(place));
                differ(there.get(random.nextInt(there.size())), way);
            }
        }
        if (changed > 0) {
            leaves.values().stream()
                    .flatMap(List::stream)
                    .filter(leaf -> random.nextDouble() < changed)
                    .forEach(leaf -> differ(leaf, 0));
        }
    }

    @SuppressWarnings("unchecked")
    private void differ(Leaf leaf, int way) {
        if (leaf.holder() instanceof List<?> list) {
            int index = (Integer) leaf.key();
            if (index < list.size()) {
                ((List<Object>) list)
                        .set(index, BodyShape.changed(list.get(index), random, way == 6));
            }
            return;
        }
        Map<String, Object> object = (Map<String, Object>) leaf.holder();
        String name = (String) leaf.key();
        if (!object.containsKey(name)) {
            return;
        }
        switch (way) {
            case 4 -> object.remove(name);
            case 5 -> object.put(name + "V2", object.get(name));
            default -> object.put(name, BodyShape.changed(object.get(name), random, way == 6));
        }
    }

    /** All scalars by their path without indexes. */
    private static Map<String, List<Leaf>> leaves(Map<String, Object> body) {
        Map<String, List<Leaf>> leaves = new LinkedHashMap<>();
        collect(body, "", leaves);
        return leaves;
    }

    private static void collect(Object value, String path, Map<String, List<Leaf>> leaves) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> collect(object, name, member, path, leaves));
        } else {
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                collect(list, i, list.get(i), path, leaves);
            }
        }
    }

    private static void collect(
            Object holder, Object key, Object value, String path, Map<String, List<Leaf>> leaves) {
        String place = key instanceof String ? path + "/" + key : path;
        if (value instanceof Map || value instanceof List) {
            collect(value, place, leaves);
        } else {
            leaves.computeIfAbsent(place, p -> new ArrayList<>()).add(new Leaf(holder, key));
        }
    }

    private static void write(Object value, Random order, StringBuilder json) {
        if (value instanceof Map<?, ?> object) {
            List<Map.Entry<?, ?>> members = new ArrayList<>(object.entrySet());
            if (order != null) {
                Collections.shuffle(members, order);
            }
            String separator = "{";
            for (Map.Entry<?, ?> member : members) {
                json.append(separator);
                JsonStrings.appendQuoted(json, (String) member.getKey());
                json.append(':');
                write(member.getValue(), order, json);
                separator = ",";
            }
            json.append('}');
        } else if (value instanceof List<?> list) {
            json.append('[');
            for (int i = 0; i < list.size(); i++) {
                write(list.get(i), order, i == 0 ? json : json.append(','));
            }
            json.append(']');
        } else if (value instanceof String text) {
            JsonStrings.appendQuoted(json, text);
        } else {
            json.append(value);
        }
    }
}
