package io.github.parityworkbench.app.desktop.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the screen. Every one has a key in the one bundle {@code desktop.properties}. */
public final class Texts {
    private static final String BUNDLE = "io.github.parityworkbench.app.desktop.text.desktop";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of the bundle, in English. */
    public static Texts load() {
        return new Texts(ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Texts.class.getModule()));
    }

    /**
     * The text with that key, its {@code {0}}, {@code {1}} replaced by the arguments as {@link
     * MessageFormat} does it; the key itself where the bundle has no such line.
     */
    public String get(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            return key;
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** The text for a constant: its type's and its own name, as in {@code kind.missing}. */
    public String of(Enum<?> constant) {
        return get(key(constant));
    }

    /** The key of a constant's text. */
    public static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return hyphenated(type.replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
                + "."
                + hyphenated(constant.name());
    }

    private static String hyphenated(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
