package io.github.parityworkbench.diff.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Pairs of arrays in which one thing happened, as UTF-8. */
record Shapes(byte[] control, byte[] candidate) {

    /**
     * A pair.
     *
     * @param kind keyed, unkeyed or scalars
     * @param shape head (one inserted at the head), changed (one field in each) or shuffled
     */
    static Shapes of(String kind, String shape, int size) {
        List<String> control = new ArrayList<>();
        List<String> candidate = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            control.add(element(kind, i, false));
            candidate.add(element(kind, i, shape.equals("changed")));
        }
        if (shape.equals("head")) {
            candidate.add(0, element(kind, size, false));
        } else if (shape.equals("shuffled")) {
            Collections.shuffle(candidate, new Random(1));
        }
        return new Shapes(utf8(control), utf8(candidate));
    }

    private static byte[] utf8(List<String> elements) {
        return elements.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String kind, int i, boolean changed) {
        if (kind.equals("scalars")) {
            return "\"value " + i + (changed ? " changed\"" : "\"");
        }
        // No field of an unkeyed element is unique; two together are, but not as strings.
        String key = kind.equals("keyed") ? "\"id\":" + i + "," : "";
        return ("{%s\"title\":\"Exercise %d\",\"kind\":\"video\",\"points\":%d,"
                        + "\"tags\":[\"a%d\",\"b%d\"],\"author\":{\"name\":\"user %d\"}}")
                .formatted(
                        key, i / 2, changed ? -i - 1 : i * 7L % 1000, i % 5, i % 1009, i * 31L % 5003);
    }

    /** An answer of about 2 KB with a handful of differences. */
    static Shapes small() {
        StringBuilder control = new StringBuilder("{\"data\":{\"user\":{\"id\":\"u1\",\"items\":[");
        StringBuilder candidate = new StringBuilder(control);
        for (int i = 0; i < 16; i++) {
            control.append(i > 0 ? "," : "").append(element("keyed", i, false));
            if (i != 5) {
                candidate.append(i > 0 ? "," : "").append(element("keyed", i, i % 7 == 3));
            }
        }
        control.append("]},\"total\":16},\"took\":12}");
        candidate.append("]},\"total\":15},\"took\":3}");
        return new Shapes(
                control.toString().getBytes(StandardCharsets.UTF_8),
                candidate.toString().getBytes(StandardCharsets.UTF_8));
    }
}
