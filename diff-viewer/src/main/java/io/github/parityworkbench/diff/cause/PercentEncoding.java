package io.github.parityworkbench.diff.cause;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the percent-encoding of URLs. */
final class PercentEncoding {
    private PercentEncoding() {}

    /**
     * The decoded text; none where a percent sign is not followed by two hexadecimal digits, or the
     * bytes are not UTF-8.
     *
     * @param plusIsSpace whether {@code +} stands for a space, as in forms
     */
    static Optional<String> decode(String text, boolean plusIsSpace) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
                int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                decoded.write(high * 16 + low);
                i += 2;
            } else {
                decoded.write(plusIsSpace && encoded[i] == '+' ? ' ' : encoded[i]);
            }
        }
        return utf8(decoded.toByteArray());
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
