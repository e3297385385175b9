package io.github.parityworkbench.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The headers of a request or response: lower-cased names, in order, each with its values. */
public record Headers(Map<String, List<String>> values) {
    /** No headers. */
    public static final Headers NONE = new Headers(Map.of());

    public Headers {
        TreeMap<String, List<String>> copy = new TreeMap<>();
        values.forEach(
                (name, list) ->
                        copy.merge(
                                name.toLowerCase(Locale.ROOT), List.copyOf(list), Headers::joined));
        values = Collections.unmodifiableMap(copy);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
