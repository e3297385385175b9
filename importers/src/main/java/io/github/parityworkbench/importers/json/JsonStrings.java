package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Between JSON strings as written and what they mean. */
public final class JsonStrings {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private JsonStrings() {}

    /** Whether the value, which is valid JSON, is a string. */
    public static boolean isString(JsonText value) {
        return value.length() > 0 && value.byteAt(0) == '"';
    }

    /** What a valid JSON string, quotes included, means. */
    public static String decode(JsonText string) {
        byte[] bytes = string.toBytes();
        return decode(bytes, 1, bytes.length - 1);
    }

    /** What the inside of a valid JSON string, without its quotes, means. */
    static String decode(byte[] bytes, int from, int to) {
        int escape = firstEscape(bytes, from, to);
        if (escape == to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(to - from);
        int copied = from;
        while (escape < to) {
            text.append(new String(bytes, copied, escape - copied, StandardCharsets.UTF_8));
            boolean unicode = bytes[escape + 1] == 'u';
            text.append(unicode ? unicode(bytes, escape + 2) : unescaped(bytes[escape + 1]));
            copied = escape + (unicode ? 6 : 2);
            escape = firstEscape(bytes, copied, to);
        }
        return text.append(new String(bytes, copied, to - copied, StandardCharsets.UTF_8))
                .toString();
    }

    private static int firstEscape(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    private static char unicode(byte[] bytes, int digits) {
        int c = 0;
        for (int i = digits; i < digits + 4; i++) {
            c = c << 4 | Character.digit(bytes[i], 16);
        }
        return (char) c;
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

    /** The text as a JSON string; a lone surrogate, which UTF-8 cannot hold, is escaped. */
    public static JsonText quote(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        out.write('"');
        out.writeBytes(utf8(text, true));
        out.write('"');
        return JsonText.of(out.toByteArray());
    }

    /**
     * The text as UTF-8; a lone surrogate, which UTF-8 cannot hold, becomes the JSON escape of it.
     */
    public static byte[] utf8(String text) {
        return utf8(text, false);
    }

    private static byte[] utf8(String text, boolean escaped) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped && (c == '"' || c == '\\')) {
                out.append('\\').append(c);
            } else if ((escaped && c < ' ') || isLoneSurrogate(text, i)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX[c >> shift & 0xf]);
                }
            } else {
                out.append(c);
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
