package io.github.parityworkbench.diff.cause;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.NodeType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One value as the detectors see it; what it spells is worked out once, when first asked for. For
 * one thread.
 */
final class ValueView {
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final JsonText text;
    private final NodeType type;
    private boolean stringRead;
    private @Nullable String string;
    private boolean numberRead;
    private @Nullable BigDecimal number;
    private boolean timeRead;
    private @Nullable WrittenTime time;

    ValueView(JsonText text) {
        this.text = text;
        this.type = typeOf(text);
    }

    /** The type of a value, by its first character. */
    static NodeType typeOf(JsonText text) {
        return text.length() == 0 ? NodeType.NULL : NodeType.startingWith(text.byteAt(0));
    }

    JsonText text() {
        return text;
    }

    NodeType type() {
        return type;
    }

    boolean isNull() {
        return type == NodeType.NULL;
    }

    boolean isTrue() {
        return type == NodeType.BOOLEAN && text.byteAt(0) == 't';
    }

    boolean isFalse() {
        return type == NodeType.BOOLEAN && text.byteAt(0) == 'f';
    }

    /** Whether it is {@code ""}, {@code []} or {@code {}}. */
    boolean isEmpty() {
        if (type != NodeType.STRING && !type.isContainer()) {
            return false;
        }
        if (type == NodeType.STRING || text.length() == 2) {
            return text.length() == 2;
        }
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.byteAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The decoded string; null where this is no string. */
    @Nullable String string() {
        if (!stringRead) {
            stringRead = true;
            string = type == NodeType.STRING ? readString() : null;
        }
        return string;
    }

    /** The exact number; null where this is none, or is too large to reckon with. */
    @Nullable BigDecimal number() {
        if (!numberRead) {
            numberRead = true;
            number = type == NodeType.NUMBER ? Numbers.read(text.toString()) : null;
        }
        return number;
    }

    /** The time that this value spells, counts or is made up of; null where it does not. */
    @Nullable WrittenTime time() {
        if (!timeRead) {
            timeRead = true;
            time = readTime();
        }
        return time;
    }

    private @Nullable WrittenTime readTime() {
        if (type == NodeType.NUMBER) {
            BigDecimal count = number();
            return count == null ? null : CountedTimeReader.read(count);
        }
        if (type.isContainer()) {
            return StructuredTimeReader.read(type, text);
        }
        String spelt = string();
        return spelt == null ? null : WrittenTimeReader.read(spelt);
    }

    private @Nullable String readString() {
        byte[] bytes = text.toBytes();
        if (isPlain(bytes)) {
            return new String(bytes, 1, bytes.length - 2, StandardCharsets.UTF_8);
        }
        try (JsonParser parser = JSON.createParser(bytes)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
        } catch (IOException e) {
            // Not valid JSON, so no string either.
            return null;
        }
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '\\') {
                return false;
            }
        }
        return bytes.length >= 2;
    }
}
