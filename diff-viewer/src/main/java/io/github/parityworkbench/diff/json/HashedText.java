package io.github.parityworkbench.diff.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes by which a string is hashed. */
final class HashedText {
    private HashedText() {}

    /** UTF-8 of the text, a lone surrogate as the three bytes its number would have. */
    static byte[] utf8(String text) {
        return hasSurrogates(text) ? byCodePoint(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] byCodePoint(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints()
                .forEach(
                        point -> {
                            if (Character.getType(point) == Character.SURROGATE) {
                                out.write(0xE0 | point >> 12);
                                out.write(0x80 | (point >> 6 & 0x3F));
                                out.write(0x80 | (point & 0x3F));
                            } else {
                                out.writeBytes(
                                        Character.toString(point).getBytes(StandardCharsets.UTF_8));
                            }
                        });
        return out.toByteArray();
    }
}
