package io.github.parityworkbench.app.export.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the text of a path in some tool's file, from its beginning. */
final class PathText {
    private final FileNode place;
    private final String text;
    private int at;

    /** The path that the text of this node is. */
    PathText(FileNode place) {
        this.place = place;
        this.text = place.text("a path");
    }

    /** All of it. */
    String whole() {
        return text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** Whether these characters come next. */
    boolean comes(String characters) {
        return text.startsWith(characters, at);
    }

    /** Passes over these characters if they come next; whether they did. */
    boolean take(String characters) {
        boolean there = comes(characters);
        at += there ? characters.length() : 0;
        return there;
    }

    /** Passes over what the pattern matches next; null where it does not. */
    @Nullable Matcher take(Pattern pattern) {
        Matcher next = pattern.matcher(text).region(at, text.length());
        if (!next.lookingAt()) {
            return null;
        }
        at = next.end();
        return next;
    }

    /** What comes next is something else than {@code expected}. */
    RuleFileException unlike(String expected) {
        return place.expected("%s, unlike '%s' at character %d".formatted(expected, text, at + 1));
    }
}
