package io.github.parityworkbench.app.export.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The entries of a map of texts in Go, a line each, their values below one another as gofmt puts
 * them: in sections, where one ends before a key of very different length than those before.
 */
final class GoMap {
    /** Keys of at most this many bytes are in the section before, whatever their length. */
    private static final int SHORT = 40;

    private static final double VERY_DIFFERENT = 2.5;

    private final List<String> lines = new ArrayList<>();
    private final List<Map.Entry<String, String>> section = new ArrayList<>();
    private double logarithms;

    private GoMap() {}

    /** The lines, without an indent. */
    static List<String> entries(SortedMap<String, String> map) {
        GoMap entries = new GoMap();
        map.forEach((key, value) -> entries.add(quoted(key), quoted(value)));
        entries.endSection();
        return entries.lines;
    }

    private void add(String key, String value) {
        if (!section.isEmpty() && isVeryDifferent(bytes(key))) {
            endSection();
        }
        section.add(Map.entry(key + ":", value + ","));
        logarithms += Math.log(bytes(key));
    }

    private boolean isVeryDifferent(int size) {
        int previous = bytes(section.get(section.size() - 1).getKey()) - 1;
        double ratio = size / Math.exp(logarithms / section.size());
        return (previous > SHORT || size > SHORT)
                && (ratio * VERY_DIFFERENT <= 1 || ratio >= VERY_DIFFERENT);
    }

    private void endSection() {
        int widest = section.stream().mapToInt(each -> width(each.getKey())).max().orElse(0);
        for (Map.Entry<String, String> each : section) {
            String blanks = " ".repeat(widest - width(each.getKey()) + 1);
            lines.add(each.getKey() + blanks + each.getValue());
        }
        section.clear();
        logarithms = 0;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String quoted(String text) {
        return Language.GO.quoted(text);
    }
}
