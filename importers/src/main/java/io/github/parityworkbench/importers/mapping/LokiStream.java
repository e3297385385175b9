package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.json.MalformedJsonException;
import io.github.parityworkbench.importers.reading.UnknownMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stream of Loki, pushed to it or out of its answer: an object {@code stream} of labels and a
 * list {@code values} of lines, each an array of nanoseconds, text and, if any, what is known of
 * it. Each line becomes a record as Loki's own command line prints it: {@code labels}, {@code line}
 * and {@code timestamp}.
 */
final class LokiStream {
    private static final String VALUES = "values";

    private LokiStream() {}

    /** What is done with a line of a stream. */
    interface Lines {
        /**
         * One line.
         *
         * @param start where it stands in the record that holds the stream
         */
        void line(JsonText line, int start);
    }

    /** Whether an element of a list is a stream. */
    static boolean is(JsonText element) {
        Map<String, JsonText> members = JsonMembers.of(element);
        return members.containsKey("stream") && members.containsKey(VALUES);
    }

    /** The lines of a stream, as far as it can be read. */
    static List<JsonText> lines(JsonText stream) {
        List<JsonText> lines = new ArrayList<>();
        try {
            byte[] bytes = stream.toBytes();
            JsonScanner scanner = new JsonScanner(JsonScanner.MAXIMUM_DEPTH);
            read(bytes, 0, bytes.length, scanner, (line, start) -> lines.add(line));
        } catch (MalformedJsonException broken) {
            return lines;
        }
        return lines;
    }

    /**
     * Hands on every line of the stream {@code record[from, to)}.
     *
     * @throws MalformedJsonException where it is broken
     */
    static void read(byte[] record, int from, int to, JsonScanner scanner, Lines lines) {
        JsonText labels =
                JsonMembers.of(JsonText.of(record, from, to))
                        .getOrDefault("stream", JsonText.of("{}"));
        scanner.reset(record, from, to);
        scanner.enterObject();
        while (scanner.nextMember()) {
            if (scanner.name().equals(VALUES) && scanner.peek() == '[') {
                scanner.enterArray();
                while (scanner.nextElement()) {
                    int start = scanner.start();
                    lines.line(line(labels, scanner.value()), start);
                }
            } else {
                scanner.skipValue();
            }
        }
    }

    private static JsonText line(JsonText labels, JsonText value) {
        List<JsonText> parts = JsonElements.of(value);
        UnknownMembers line = new UnknownMembers();
        line.add("labels", labels);
        if (parts.size() > 1) {
            line.add("line", parts.get(1));
            line.add("timestamp", parts.get(0));
        }
        if (parts.size() > 2) {
            line.add("structuredMetadata", parts.get(2));
        }
        JsonText json = line.toJson();
        return json == null ? labels : json;
    }
}
