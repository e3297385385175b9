package io.github.parityworkbench.diff.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the import of a log is measured against: Jackson merely reading its tokens, Jackson making
 * trees, and zjsonpatch comparing the bodies on these trees and counting differences by endpoint,
 * path and kind. Each on one thread, as a process of its own.
 */
public final class LogReaders {
    private LogReaders() {}

    /** Arguments: {@code tokens}, {@code trees} or {@code zjsonpatch}, and a native log. */
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[1]);
        long found =
                switch (arguments[0]) {
                    case "tokens" -> tokens(log);
                    case "trees" -> differences(log, false);
                    case "zjsonpatch" -> differences(log, true);
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        System.out.println(arguments[0] + " " + found);
    }

    private static long tokens(Path log) throws IOException {
        long tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(Files.newInputStream(log))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static long differences(Path log, boolean compared) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, Long> groups = new HashMap<>();
        long trees = 0;
        try (MappingIterator<JsonNode> exchanges =
                mapper.readerFor(JsonNode.class).readValues(Files.newInputStream(log))) {
            while (exchanges.hasNext()) {
                JsonNode exchange = exchanges.next();
                trees++;
                if (compared) {
                    JsonNode control = exchange.at("/control/body");
                    for (JsonNode each : JsonDiff.asJson(control, exchange.at("/candidate/body"))) {
                        String path = each.get("path").textValue().replaceAll("/[0-9]+", "/*");
                        String kind = each.get("op").textValue();
                        String group = exchange.get("endpoint").textValue() + path + kind;
                        groups.merge(group, 1L, Long::sum);
                    }
                }
            }
        }
        return compared ? groups.size() : trees;
    }
}
