package io.github.parityworkbench.app.export.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON as people would, with lists of plain values on one line. */
final class JsonPretty {
    private JsonPretty() {}

    /** Of maps, lists, texts, numbers and truth values; ends in a line break. */
    static String text(Object value) {
        return of(value, "\n") + "\n";
    }

    private static String of(Object value, String line) {
        String inner = line + "  ";
        if (value instanceof Map<?, ?> members) {
            return members.isEmpty()
                    ? "{}"
                    : members.entrySet().stream()
                            .map(
                                    each ->
                                            inner
                                                    + SourceText.quoted(each.getKey().toString())
                                                    + ": "
                                                    + of(each.getValue(), inner))
                            .collect(Collectors.joining(",", "{", line + "}"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "[]"
                    : list.stream()
                            .map(each -> inner + of(each, inner))
                            .collect(Collectors.joining(",", "[", line + "]"));
        }
        return value instanceof String text ? SourceText.quoted(text) : String.valueOf(value);
    }
}
