package io.github.parityworkbench.diff.cause;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the percent-encoding of URLs. */
final class PercentEncoding {
    private PercentEncoding() {}

    /**
     * The decoded text; none where a percent sign is not followed by two hexadecimal digits, or
     * what the text and its bytes hold is not UTF-8.
     *
     * @param plusIsSpace whether {@code +} stands for a space, as in forms
     */
    static Optional<String> decode(String text, boolean plusIsSpace) {
        try {
            return decoded(utf8(text), plusIsSpace);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] encoded, boolean plusIsSpace)
            throws CharacterCodingException {
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
        return Optional.of(
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(decoded.toByteArray()))
                        .toString());
    }

    private static byte[] utf8(String text) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] encoded = new byte[bytes.remaining()];
        bytes.get(encoded);
        return encoded;
    }
}
