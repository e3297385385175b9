package io.github.parityworkbench.app.desktop.help;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.List;
import java.util.stream.Stream;

/** Explains every kind and every cause, the causes in the engine's own words. */
final class HelpTopics {
    private static final String EXAMPLE = ", as in ";

    private final Texts texts;

    HelpTopics(Texts texts) {
        this.texts = texts;
    }

    /** All of them: the kinds, then the causes in the order in which they are tried. */
    List<HelpTopic> all() {
        return Stream.concat(
                        Stream.of(Kind.values()).map(this::of),
                        Stream.of(Cause.values()).map(this::of))
                .toList();
    }

    private HelpTopic of(Kind kind) {
        return new HelpTopic(
                kind,
                kind.label(),
                texts.get("help.kind"),
                meaning(kind),
                example(kind),
                texts.get("help.kind.advice"));
    }

    private String meaning(Kind kind) {
        return switch (kind) {
            case MISSING -> texts.get("help.kind.missing");
            case EXTRA -> texts.get("help.kind.extra");
            case VALUE -> texts.get("help.kind.value");
            case TYPE -> texts.get("help.kind.type");
            case ORDER -> texts.get("help.kind.order");
        };
    }

    /** JSON cannot stand in the bundle, whose formats take braces for arguments. */
    private static String example(Kind kind) {
        return switch (kind) {
            case MISSING -> "{\"id\": 7, \"email\": \"ada@example.org\"} → {\"id\": 7}";
            case EXTRA -> "{\"id\": 7} → {\"id\": 7, \"nickname\": \"Ada\"}";
            case VALUE -> "{\"state\": \"open\"} → {\"state\": \"closed\"}";
            case TYPE -> "{\"id\": 7} → {\"id\": \"7\"}";
            case ORDER -> "[1, 2, 3] → [3, 1, 2]";
        };
    }

    private HelpTopic of(Cause cause) {
        String words = cause.explanation();
        int at = words.indexOf(EXAMPLE);
        String meaning = at < 0 ? words : words.substring(0, at) + ".";
        String example = at < 0 ? "" : words.substring(at + EXAMPLE.length());
        String advice =
                texts.get(cause.usuallyHarmless() ? "help.cause.harmless" : "help.cause.bug");
        return new HelpTopic(
                cause,
                cause.label(),
                texts.get("help.cause"),
                meaning,
                (example.endsWith(".") ? example.substring(0, example.length() - 1) : example)
                        .replace(" against ", " → "),
                cause.showsOverGroup() ? advice + " " + texts.get("help.cause.group") : advice);
    }
}
