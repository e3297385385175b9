package io.github.parityworkbench.diff.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/**
 * The font of rows and of code. Chosen here, since a JavaFX stylesheet takes one family and no
 * alternatives.
 */
public final class MonospacedFont {
    private static final List<String> PREFERRED =
            List.of(
                    "JetBrains Mono",
                    "Cascadia Mono",
                    "SF Mono",
                    "Menlo",
                    "Consolas",
                    "DejaVu Sans Mono",
                    "Noto Sans Mono",
                    "Liberation Mono");

    private MonospacedFont() {}

    /** The first of the preferred families that this machine has, else JavaFX's own choice. */
    public static String family() {
        Set<String> installed = new HashSet<>(Font.getFamilies());
        return PREFERRED.stream().filter(installed::contains).findFirst().orElse("Monospaced");
    }
}
