package io.github.parityworkbench.app.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All text stands out from what is behind it by the 4.5:1 that readers with weak sight need. */
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final Pattern VARIABLE =
            Pattern.compile("(-(?:parity|color)-[a-z-]+):\\s*([^;]+);");
    private static final List<String> KINDS = List.of("missing", "extra", "value", "type", "order");

    /** Wherever the lists, tables and lines of the window put words. */
    private static final List<String> BACKGROUNDS =
            List.of(
                    "-color-bg-default",
                    "-parity-chrome",
                    "-parity-hover",
                    "-parity-selected",
                    "-parity-selected-unfocused");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "colour-blind-light", "colour-blind-dark"})
    void wordsStandOut(String name) throws IOException {
        Map<String, String> colours = colours(name);
        List<String> failures = new ArrayList<>();
        for (String back : BACKGROUNDS) {
            for (String text : List.of("-color-fg-default", "-color-fg-muted")) {
                check(colours, text, back, failures);
            }
            for (String kind : List.of("missing", "extra", "order")) {
                check(colours, "-parity-" + kind, back, failures);
            }
        }
        for (String kind : KINDS) {
            check(colours, "-parity-" + kind, "-parity-" + kind + "-subtle", failures);
        }
        check(colours, "-color-fg-default", "-color-accent-subtle", failures);
        check(colours, "-color-fg-muted", "-color-accent-subtle", failures);
        for (String look : List.of("key", "string", "number", "literal", "punctuation")) {
            for (String back : List.of("-color-bg-default", "-parity-selected")) {
                check(colours, "-parity-json-" + look, back, failures);
            }
        }
        check(colours, "-color-accent-fg", "-color-bg-default", failures);
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "colour-blind-light", "colour-blind-dark"})
    void documentsStandOut(String name) throws IOException {
        Map<String, String> colours = colours(name);
        List<String> failures = new ArrayList<>();
        List<String> values =
                List.of("-parity-name", "-parity-string", "-parity-number", "-parity-literal");
        List<String> texts = new ArrayList<>(values);
        texts.addAll(List.of("-parity-text", "-parity-muted"));
        List<String> backs = new ArrayList<>();
        List.of("background", "surface", "absent", "selected")
                .forEach(each -> backs.add("-parity-" + each));
        KINDS.forEach(kind -> backs.add("-parity-" + kind + "-subtle"));
        for (String text : texts) {
            backs.forEach(back -> check(colours, text, back, failures));
        }
        for (String kind : KINDS) {
            for (String back :
                    List.of("-parity-background", "-parity-surface", "-parity-selected")) {
                check(colours, "-parity-" + kind, back, failures);
            }
        }
        values.forEach(text -> check(colours, text, "-parity-match", failures));
        assertThat(failures).isEmpty();
    }

    /** Every two kinds stay apart for each of the three colour blindnesses, and for nobody's. */
    @ParameterizedTest
    @ValueSource(strings = {"colour-blind-light", "colour-blind-dark"})
    void kindsStayApartForEveryColourBlindness(String name) throws IOException {
        Map<String, String> colours = colours(name);
        List<String> failures = new ArrayList<>();
        for (Vision vision : Vision.values()) {
            for (int i = 0; i < KINDS.size(); i++) {
                for (int j = 0; j < i; j++) {
                    String one = "-parity-" + KINDS.get(i);
                    String other = "-parity-" + KINDS.get(j);
                    apart(colours, one, other, vision, 20, failures);
                    apart(colours, one + "-subtle", other + "-subtle", vision, 7, failures);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void theUsualRedAndGreenAreNotApartForEverybody() throws IOException {
        List<String> failures = new ArrayList<>();
        apart(colours("light"), "-parity-missing", "-parity-value", Vision.DEUTAN, 20, failures);
        assertThat(failures).isNotEmpty();
    }

    private static void apart(
            Map<String, String> colours,
            String one,
            String other,
            Vision vision,
            double enough,
            List<String> failures) {
        double distance = vision.distance(colour(colours, one), colour(colours, other));
        if (distance < enough) {
            failures.add("%s and %s for %s: %.1f".formatted(one, other, vision, distance));
        }
    }

    @Test
    void measuresAsTheGuidelinesDo() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.web("#79c0ff"), Color.web("#6b5600"))).isLessThan(ENOUGH);
    }

    private static void check(
            Map<String, String> colours, String text, String back, List<String> failures) {
        Color base = colour(colours, "-color-bg-default");
        Color behind = over(colour(colours, back), base);
        double contrast = contrast(over(colour(colours, text), behind), behind);
        if (contrast < ENOUGH) {
            failures.add("%s on %s: %.2f".formatted(text, back, contrast));
        }
    }

    private static Color colour(Map<String, String> colours, String name) {
        String value = Objects.requireNonNull(colours.get(name), name);
        return value.startsWith("-") ? colour(colours, value) : Color.web(value);
    }

    private static Color over(Color front, Color back) {
        double share = front.getOpacity();
        Color opaque = Color.color(front.getRed(), front.getGreen(), front.getBlue());
        return back.interpolate(opaque, share);
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

    /** The variables of the theme beneath and those of the desktop's own, which come last. */
    private static Map<String, String> colours(String name) throws IOException {
        String shade = name.endsWith("dark") ? "dark" : "light";
        Theme theme = shade.equals("dark") ? new PrimerDark() : new PrimerLight();
        Map<String, String> colours = new HashMap<>();
        read(theme.getUserAgentStylesheet(), colours);
        read("colours-" + shade + ".css", colours);
        if (name.startsWith("colour-blind")) {
            read("kinds-" + name + ".css", colours);
        }
        return colours;
    }

    private static void read(String sheet, Map<String, String> colours) throws IOException {
        try (InputStream in = ThemeSwitch.class.getResourceAsStream(sheet)) {
            Matcher variable =
                    VARIABLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (variable.find()) {
                colours.put(variable.group(1), variable.group(2).strip());
            }
        }
    }
}
