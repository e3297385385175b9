package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All text stands out from what is behind it by the 4.5:1 that readers with weak sight need. */
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final double CHANGED_OPACITY = 0.22;
    private static final List<String> KINDS = List.of("missing", "extra", "value", "type", "order");
    private static final List<String> TEXTS =
            List.of("text", "muted", "name", "string", "number", "literal");

    @ParameterizedTest
    @ValueSource(strings = {".json-diff-view", ".dark .json-diff-view"})
    void everyTextStandsOut(String selector) throws IOException {
        Map<String, Color> colours = colours(selector);
        for (String text : TEXTS) {
            for (String back : List.of("background", "surface", "absent", "selected")) {
                check(text, colours.get(text), back, colours.get(back));
            }
            for (String kind : KINDS) {
                check(text, colours.get(text), kind + "-subtle", colours.get(kind + "-subtle"));
            }
        }
        for (String kind : KINDS) {
            for (String back : List.of("background", "surface", "selected", kind + "-subtle")) {
                check(kind, colours.get(kind), back, colours.get(back));
            }
        }
        for (String text : List.of("name", "string", "number", "literal")) {
            check(text, colours.get(text), "match", colours.get("match"));
        }
        for (String kind : List.of("value", "type")) {
            Color marked =
                    colours.get(kind + "-subtle").interpolate(colours.get(kind), CHANGED_OPACITY);
            check("string", colours.get("string"), "changed " + kind, marked);
        }
    }

    private static void check(String textName, Color text, String backName, Color back) {
        assertThat(contrast(text, back)).as(textName + " on " + backName).isGreaterThan(ENOUGH);
    }

    /** As WCAG 2.1 defines it. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(String selector) throws IOException {
        String sheet;
        try (InputStream in = JsonDiffView.class.getResourceAsStream("json-diff-view.css")) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int start = sheet.indexOf("\n" + selector + " {");
        String block = sheet.substring(start, sheet.indexOf('}', start));
        Map<String, Color> colours = new HashMap<>();
        Matcher line = Pattern.compile("-parity-([a-z-]+): (#[0-9a-f]{6});").matcher(block);
        while (line.find()) {
            colours.put(line.group(1), Color.web(line.group(2)));
        }
        return colours;
    }
}
