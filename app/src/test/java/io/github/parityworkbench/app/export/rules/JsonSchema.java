package io.github.parityworkbench.app.export.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks documents against the few keywords of JSON Schema that the published schema uses. */
final class JsonSchema {
    private static final Set<String> KEYWORDS =
            Set.of(
                    "$schema",
                    "$id",
                    "title",
                    "description",
                    "$defs",
                    "$ref",
                    "type",
                    "const",
                    "enum",
                    "properties",
                    "required",
                    "additionalProperties",
                    "items",
                    "minItems",
                    "anyOf",
                    "oneOf",
                    "pattern",
                    "maxLength",
                    "minimum");

    private final JsonNode root;

    JsonSchema(JsonNode root) {
        this.root = root;
    }

    boolean accepts(JsonNode document) {
        return accepts(root, document);
    }

    private boolean accepts(JsonNode schema, JsonNode value) {
        schema.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!KEYWORDS.contains(name)) {
                                throw new IllegalStateException("unchecked keyword " + name);
                            }
                        });
        if (schema.has("$ref")) {
            String pointer = schema.get("$ref").asText().substring(1);
            return accepts(root.at(pointer), value);
        }
        return typeFits(schema, value)
                && (!schema.has("const") || schema.get("const").equals(value))
                && (!schema.has("enum") || contains(schema.get("enum"), value))
                && (!value.isObject() || membersFit(schema, value))
                && (!value.isArray() || elementsFit(schema, value))
                && (!value.isTextual() || textFits(schema, value.asText()))
                && (!value.isNumber() || numberFits(schema, value.decimalValue()))
                && (!schema.has("anyOf") || count(schema.get("anyOf"), value) > 0)
                && (!schema.has("oneOf") || count(schema.get("oneOf"), value) == 1);
    }

    private static boolean typeFits(JsonNode schema, JsonNode value) {
        if (!schema.has("type")) {
            return true;
        }
        return switch (schema.get("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalStateException("unchecked type " + schema.get("type"));
        };
    }

    private boolean membersFit(JsonNode schema, JsonNode value) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                return false;
            }
        }
        JsonNode properties = schema.path("properties");
        boolean closed = schema.has("additionalProperties");
        Iterator<Map.Entry<String, JsonNode>> members = value.fields();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            JsonNode property = properties.get(member.getKey());
            if (property == null ? closed : !accepts(property, member.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean elementsFit(JsonNode schema, JsonNode value) {
        if (value.size() < schema.path("minItems").asInt()) {
            return false;
        }
        for (JsonNode element : value) {
            if (schema.has("items") && !accepts(schema.get("items"), element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean textFits(JsonNode schema, String text) {
        return (!schema.has("pattern")
                        || Pattern.compile(schema.get("pattern").asText()).matcher(text).find())
                && (!schema.has("maxLength") || text.length() <= schema.get("maxLength").asInt());
    }

    private static boolean numberFits(JsonNode schema, BigDecimal number) {
        return !schema.has("minimum")
                || number.compareTo(schema.get("minimum").decimalValue()) >= 0;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private int count(JsonNode schemas, JsonNode value) {
        int count = 0;
        for (JsonNode schema : schemas) {
            count += accepts(schema, value) ? 1 : 0;
        }
        return count;
    }
}
