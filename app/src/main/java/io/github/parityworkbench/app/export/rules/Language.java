package io.github.parityworkbench.app.export.rules;

import java.util.List;
import java.util.Locale;

/** A programming language, as far as the rules in it are written differently. */
enum Language {
    /** In modules and in functions alike. */
    JAVASCRIPT("null"),
    /** From version 3.0. */
    RUBY("nil"),
    /** From version 1.18; its regular expressions and its numbers are those of the rules. */
    GO("nil");

    private final String nothing;

    Language(String nothing) {
        this.nothing = nothing;
    }

    /** The word for null. */
    String nothing() {
        return nothing;
    }

    /** Whether a pattern means there what it means in a rule. */
    boolean hasPatterns() {
        return this == GO;
    }

    /** Whether a number is there what it is in a document, with all its digits. */
    boolean hasExactNumbers() {
        return this == GO;
    }

    /** Whether the text can be written as a literal at all. */
    boolean canQuote(String text) {
        return this == JAVASCRIPT || !SourceText.isBroken(text);
    }

    /** A text as a literal. */
    String quoted(String text) {
        return this == RUBY ? SourceText.quotedForRuby(text) : SourceText.quoted(text);
    }

    /** The name of a function, given as JavaScript and Go have it. */
    String word(String name) {
        return this == RUBY ? name.replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT) : name;
    }

    /** A function as an argument. */
    String reference(String name) {
        return (this == RUBY ? ":" : "") + word(name);
    }

    /** A call of a function. */
    String call(String name, List<String> arguments) {
        return word(name) + "(" + String.join(", ", arguments) + ")";
    }

    /** A list of what Go calls {@code type}. */
    String list(String type, List<String> elements) {
        String all = String.join(", ", elements);
        return this == GO ? "[]" + type + "{" + all + "}" : "[" + all + "]";
    }

    /** An object whose members are given as {@code name: value}. */
    String object(List<String> members) {
        String all = String.join(", ", members);
        return this == GO ? "{" + all + "}" : "{ " + all + " }";
    }
}
