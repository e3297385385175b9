package io.github.parityworkbench.app.export.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether jd would find two documents equal, by what its documentation says of the options that are
 * written for it: each holds at its path and for all below; numbers are doubles.
 */
final class JdModel {
    private JdModel() {}

    /** An option and the path that still leads to where it holds. */
    private record Option(List<JsonNode> at, JsonNode what) {
        boolean isHere(String name) {
            return at.isEmpty() && (what.has(name) || what.asText().equals(name));
        }
    }

    /** Compares by the content of an options file. */
    static boolean isEqual(JsonNode options, JsonNode one, JsonNode other) {
        List<Option> all = new ArrayList<>();
        for (JsonNode each : options) {
            List<JsonNode> at = new ArrayList<>();
            each.get("@").forEach(at::add);
            each.get("^").forEach(what -> all.add(new Option(at, what)));
        }
        return isEqual(all, one, other);
    }

    /** Either side may be null, where it has nothing. */
    private static boolean isEqual(List<Option> options, JsonNode one, JsonNode other) {
        if (has(options, "DIFF_OFF")) {
            return true;
        }
        if (one == null || other == null || one.getNodeType() != other.getNodeType()) {
            return false;
        }
        if (one.isNumber()) {
            return Math.abs(one.doubleValue() - other.doubleValue()) <= precision(options);
        }
        if (one.isObject()) {
            Set<String> names = new HashSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .allMatch(
                            name -> isEqual(below(options, name), one.get(name), other.get(name)));
        }
        return one.isArray() ? areEqual(options, one, other) : one.equals(other);
    }

    private static boolean areEqual(List<Option> options, JsonNode one, JsonNode other) {
        if (has(options, "setkeys")) {
            return bySetKey(options, one).equals(bySetKey(options, other));
        }
        if (has(options, "MULTISET")) {
            return multiset(one).equals(multiset(other));
        }
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            if (!isEqual(below(options, i), one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<Object, Object> bySetKey(List<Option> options, JsonNode array) {
        String key =
                options.stream()
                        .filter(each -> each.isHere("setkeys"))
                        .findFirst()
                        .orElseThrow()
                        .what()
                        .at("/setkeys/0")
                        .asText();
        Map<Object, Object> elements = new HashMap<>();
        for (JsonNode each : array) {
            Object content = content(each);
            Object id = each.isObject() ? List.of(content(each.path(key))) : content;
            elements.put(id, content);
        }
        return elements;
    }

    private static Map<Object, Integer> multiset(JsonNode array) {
        Map<Object, Integer> elements = new HashMap<>();
        array.forEach(each -> elements.merge(content(each), 1, Integer::sum));
        return elements;
    }

    /** Equal for equal values; arrays in a multiset are multisets too. */
    private static Object content(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        if (value.isArray()) {
            return multiset(value);
        }
        if (value.isObject()) {
            Map<String, Object> members = new HashMap<>();
            value.fieldNames()
                    .forEachRemaining(name -> members.put(name, content(value.get(name))));
            return Map.of("object", members);
        }
        return value;
    }

    private static double precision(List<Option> options) {
        return options.stream()
                .filter(each -> each.isHere("precision"))
                .mapToDouble(each -> each.what().get("precision").doubleValue())
                .findFirst()
                .orElse(0);
    }

    private static boolean has(List<Option> options, String name) {
        return options.stream().anyMatch(each -> each.isHere(name));
    }

    private static List<Option> below(List<Option> options, Object step) {
        List<Option> below = new ArrayList<>();
        for (Option each : options) {
            if (each.at().isEmpty()) {
                below.add(each);
            } else if (step.equals(
                    each.at().get(0).isTextual()
                            ? each.at().get(0).textValue()
                            : (Object) each.at().get(0).intValue())) {
                below.add(new Option(each.at().subList(1, each.at().size()), each.what()));
            }
        }
        return below;
    }
}
