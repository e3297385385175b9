package io.github.parityworkbench.app.desktop.theme;

import io.github.parityworkbench.diff.view.MonospacedFont;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;

/** Picks the best installed fonts: JavaFX stylesheets know no list of families to fall back on. */
final class Fonts {
    private static final List<String> TEXT =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Cantarell", "Ubuntu", "Noto Sans");

    /** A stylesheet that sets the fonts of text and of code ({@code .code}), and their size. */
    String stylesheet(int size) {
        Set<String> installed = new HashSet<>(Font.getFamilies());
        StringBuilder css = new StringBuilder();
        css.append(String.format(Locale.ROOT, ".root { -fx-font-size: %dpx; }%n", size));
        css.append(sized(".rows, .json-diff-view .detail", size));
        css.append(sized(".tool", size + 1));
        for (String smaller :
                List.of(".column-title", ".mark", ".stretch", ".kind", ".matches", ".degraded")) {
            css.append(sized(smaller, size - 1));
        }
        first(TEXT, installed).ifPresent(family -> css.append(rule(".root", family)));
        css.append(rule(".code", MonospacedFont.family()));
        return "data:text/css;base64,"
                + Base64.getEncoder()
                        .encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** In pixels: what depends on the font around it takes each cell longer to work out. */
    private static String sized(String inView, int size) {
        return String.format(
                Locale.ROOT, ".json-diff-view %s { -fx-font-size: %dpx; }%n", inView, size);
    }

    private static Optional<String> first(List<String> families, Set<String> installed) {
        return families.stream().filter(installed::contains).findFirst();
    }

    private static String rule(String selector, String family) {
        return String.format(Locale.ROOT, "%s { -fx-font-family: \"%s\"; }%n", selector, family);
    }
}
