package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.json.JsonScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads headers: an object of strings or lists of strings, or a list of names with values. */
public final class HeaderReading {
    private HeaderReading() {}

    /** The headers; null where it is something else. */
    public static @Nullable Headers read(JsonText value) {
        byte[] bytes = value.toBytes();
        JsonScanner scanner =
                new JsonScanner(JsonScanner.MAXIMUM_DEPTH).reset(bytes, 0, bytes.length);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        boolean understood =
                switch (scanner.peek()) {
                    case '{' -> readObject(scanner, headers);
                    case '[' -> readPairs(scanner, headers);
                    default -> false;
                };
        return understood ? new Headers(headers) : null;
    }

    private static boolean readObject(JsonScanner scanner, Map<String, List<String>> headers) {
        scanner.enterObject();
        while (scanner.nextMember()) {
            String name = scanner.name();
            List<String> values = new ArrayList<>(1);
            if (!readValues(scanner, values)) {
                return false;
            }
            add(name, values, headers);
        }
        return true;
    }

    private static void add(String name, List<String> values, Map<String, List<String>> headers) {
        List<String> before = values.isEmpty() ? null : headers.putIfAbsent(name, values);
        if (before != null) {
            before.addAll(values);
        }
    }

    private static boolean readValues(JsonScanner scanner, List<String> values) {
        if (scanner.peek() != '[') {
            return readValue(scanner, values);
        }
        scanner.enterArray();
        while (scanner.nextElement()) {
            if (!readValue(scanner, values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean readValue(JsonScanner scanner, List<String> values) {
        byte first = scanner.peek();
        if (first == '"') {
            values.add(scanner.string());
            return true;
        }
        JsonText value = scanner.value();
        if (first == '{' || first == '[') {
            return false;
        }
        if (!Scalars.isNull(value)) {
            values.add(value.toString());
        }
        return true;
    }

    /** As HAR has it: {@code [{"name":"accept","value":"text/html"}]}. */
    private static boolean readPairs(JsonScanner scanner, Map<String, List<String>> headers) {
        scanner.enterArray();
        while (scanner.nextElement()) {
            if (scanner.peek() != '{' || !readPair(scanner, headers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean readPair(JsonScanner scanner, Map<String, List<String>> headers) {
        String name = null;
        List<String> values = new ArrayList<>(1);
        scanner.enterObject();
        while (scanner.nextMember()) {
            String member = scanner.name();
            if ((member.equals("name") || member.equals("key")) && scanner.peek() == '"') {
                name = scanner.string();
            } else if (!member.equals("value")) {
                scanner.skipValue();
            } else if (!readValues(scanner, values)) {
                return false;
            }
        }
        if (name == null) {
            return false;
        }
        add(name, values, headers);
        return true;
    }
}
