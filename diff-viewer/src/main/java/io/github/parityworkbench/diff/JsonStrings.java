package io.github.parityworkbench.diff;

import java.nio.charset.StandardCharsets;

/** Between strings and their JSON; lone surrogates survive both ways. */
public final class JsonStrings {
    private static final String HEX = "0123456789abcdef";

    private JsonStrings() {}

    /** Whether the value, which is valid JSON, is a string. */
    public static boolean isString(JsonText value) {
        return value.length() > 0 && value.byteAt(0) == '"';
    }

    /** What a valid JSON string, quotes included, means. */
    public static String decode(JsonText string) {
        return string.decodedString();
    }

    /** What the string in {@code bytes[from, to)}, valid and without its quotes, means. */
    public static String decode(byte[] bytes, int from, int to) {
        int escape = backslash(bytes, from, to);
        if (escape == to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (escape < to) {
            text.append(new String(bytes, at, escape - at, StandardCharsets.UTF_8));
            at = escape + 2;
            byte c = bytes[escape + 1];
            if (c == 'u') {
                text.append(codeUnit(bytes, at));
                at += 4;
            } else {
                text.append(unescaped(c));
            }
            escape = backslash(bytes, at, to);
        }
        return text.append(new String(bytes, at, to - at, StandardCharsets.UTF_8)).toString();
    }

    private static int backslash(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    private static char codeUnit(byte[] bytes, int from) {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            unit = unit * 16 + Character.digit(bytes[from + i], 16);
        }
        return (char) unit;
    }

    private static char unescaped(byte c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) c;
        };
    }

    /** The text as a JSON string with its quotes. */
    public static JsonText quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        appendQuoted(json, text);
        return JsonText.of(json.toString());
    }

    /** Appends the text as a JSON string with its quotes. */
    public static void appendQuoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || isLoneSurrogate(text, i)) {
                        appendEscaped(json, c);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    /** Appends one UTF-16 code unit as {@code \}{@code u} and four lower-case digits. */
    public static void appendEscaped(StringBuilder json, char c) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(HEX.charAt(c >> shift & 0xF));
        }
    }

    /** Whether the code unit at {@code i} is half of a surrogate pair without its other half. */
    public static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
