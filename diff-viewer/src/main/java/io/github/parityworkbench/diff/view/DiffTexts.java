package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of the view. Every one has a key in the one bundle {@code json-diff-view.properties}.
 */
final class DiffTexts {
    private static final String BUNDLE = "io.github.parityworkbench.diff.view.json-diff-view";

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    private DiffTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of the bundle, in English. */
    static DiffTexts load() {
        return new DiffTexts(
                ResourceBundle.getBundle(BUNDLE, Locale.ROOT, DiffTexts.class.getModule()));
    }

    /**
     * The text with that key, its {@code {0}}, {@code {1}} replaced by the arguments; the key
     * itself where the bundle has no such line.
     */
    String get(String key, String... arguments) {
        if (!bundle.containsKey(key)) {
            return key;
        }
        return formats.computeIfAbsent(key, this::format).format(arguments);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT);
    }

    /**
     * A number with its noun, such as {@code 1 item} or {@code 2,400 items}: the text with that
     * key, or for one, that with {@code .one} behind it.
     */
    String count(String key, int number) {
        return get(number == 1 ? key + ".one" : key, grouped(number));
    }

    /** With commas between thousands; by hand, since a formatter costs as much as a whole row. */
    private static String grouped(int number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** The word for the kind. */
    String kind(Kind kind) {
        return get("kind." + kind.label());
    }

    /** What the kind means, in a sentence without its full stop. */
    String meaning(Kind kind) {
        return get("kind." + kind.label() + ".meaning");
    }
}
