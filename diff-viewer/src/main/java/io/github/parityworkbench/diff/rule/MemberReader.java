package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the members of an object one token after the other, and says where one does not fit. */
final class MemberReader {

    /** Reads the value of one member, at whose first token the parser stands. */
    interface Member {
        void read(String name) throws IOException;
    }

    private final JsonParser parser;

    MemberReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the object that starts here, and stops at its end. */
    void object(String what, List<String> known, Member member) throws IOException {
        objectWithNulls(
                what,
                known,
                name -> {
                    if (parser.currentToken() != JsonToken.VALUE_NULL) {
                        member.read(name);
                    }
                });
    }

    /** Reads the object that starts here, in which null is a value and not as good as nothing. */
    void objectWithNulls(String what, List<String> known, Member member) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw expected(what + " with members " + String.join(", ", known));
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!known.contains(name)) {
                throw error(
                        "%s has no member '%s'; known: %s"
                                .formatted(what, name, String.join(", ", known)));
            }
            if (!seen.add(name)) {
                throw error("%s has two members '%s'".formatted(what, name));
            }
            parser.nextToken();
            member.read(name);
        }
    }

    /** The text, number or truth value here, as written. */
    String text(String what) throws IOException {
        if (!parser.currentToken().isScalarValue()) {
            throw expected(what);
        }
        return parser.getText();
    }

    /** What {@code read} makes of the text here. */
    <T> T text(String what, Function<String, T> read) throws IOException {
        String text = text(what);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    /** The list here, each of its texts as {@code read} makes of it. */
    <T> List<T> list(String what, Function<String, T> read) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw expected("a list of " + what + "s");
        }
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(text("a " + what, read));
        }
        return list;
    }

    boolean truth() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw expected("true or false");
        };
    }

    RuleSyntaxException expected(String expected) {
        return error("expected " + expected);
    }

    RuleSyntaxException error(String message) {
        return errorAt(parser.currentTokenLocation(), message);
    }

    RuleSyntaxException errorAt(JsonLocation location, String message) {
        return new RuleSyntaxException(message, location);
    }
}
