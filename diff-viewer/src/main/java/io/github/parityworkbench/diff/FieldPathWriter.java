package io.github.parityworkbench.diff;

import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;

/** Writes steps as RFC 9535 JSONPath; names that are not plain words as normalised quoted names. */
final class FieldPathWriter {
    private FieldPathWriter() {}

    static void append(StringBuilder path, Segment segment) {
        if (segment instanceof Member member) {
            appendName(path, member.name());
        } else if (segment instanceof Index index) {
            path.append('[').append(index.index()).append(']');
        } else {
            path.append(segment == Wildcard.ANY_INDEX ? "[*]" : ".*");
        }
    }

    private static void appendName(StringBuilder path, String name) {
        if (isShorthand(name)) {
            path.append('.').append(name);
            return;
        }
        path.append("['");
        for (int i = 0; i < name.length(); i++) {
            appendQuoted(path, name, i);
        }
        path.append("']");
    }

    private static void appendQuoted(StringBuilder path, String name, int i) {
        char c = name.charAt(i);
        switch (c) {
            case '\'' -> path.append("\\'");
            case '\\' -> path.append("\\\\");
            case '\b' -> path.append("\\b");
            case '\t' -> path.append("\\t");
            case '\n' -> path.append("\\n");
            case '\f' -> path.append("\\f");
            case '\r' -> path.append("\\r");
            default -> {
                if (c < ' ' || JsonStrings.isLoneSurrogate(name, i)) {
                    JsonStrings.appendEscaped(path, c);
                } else {
                    path.append(c);
                }
            }
        }
    }

    /** Whether RFC 9535 allows {@code .name} for this name. */
    private static boolean isShorthand(String name) {
        if (name.isEmpty() || isDigit(name.charAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (!isNameCharacter(name.charAt(i)) || JsonStrings.isLoneSurrogate(name, i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isNameCharacter(char c) {
        return c >= 0x80 || c == '_' || isDigit(c) || isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
