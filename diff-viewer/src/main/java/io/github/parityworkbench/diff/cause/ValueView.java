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
import java.util.Optional;

/** One value as the detectors see it; what it spells is worked out once, when first asked for. */
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
    private final Lazy<Optional<String>> string = new Lazy<>(this::readString);
    private final Lazy<Optional<BigDecimal>> number = new Lazy<>(this::readNumber);
    private final Lazy<Optional<WrittenTime>> time = new Lazy<>(this::readTime);

    ValueView(JsonText text) {
        this.text = text;
        this.type = typeOf(text);
    }

    private static NodeType typeOf(JsonText text) {
        return switch (text.length() == 0 ? 'n' : text.byteAt(0)) {
            case '{' -> NodeType.OBJECT;
            case '[' -> NodeType.ARRAY;
            case '"' -> NodeType.STRING;
            case 't', 'f' -> NodeType.BOOLEAN;
            case 'n' -> NodeType.NULL;
            default -> NodeType.NUMBER;
        };
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

    /** The decoded string; none where this is no string. */
    Optional<String> string() {
        return string.get();
    }

    /** The exact number; none where this is none, or is too large to reckon with. */
    Optional<BigDecimal> number() {
        return number.get();
    }

    /** The time that this string or number spells or counts; none where it does not. */
    Optional<WrittenTime> time() {
        return time.get();
    }

    private Optional<BigDecimal> readNumber() {
        return type == NodeType.NUMBER ? Numbers.read(text.toString()) : Optional.empty();
    }

    private Optional<WrittenTime> readTime() {
        return type == NodeType.NUMBER
                ? number().flatMap(CountedTimeReader::read)
                : string().flatMap(WrittenTimeReader::read);
    }

    private Optional<String> readString() {
        if (type != NodeType.STRING) {
            return Optional.empty();
        }
        byte[] bytes = text.toBytes();
        if (isPlain(bytes)) {
            return Optional.of(new String(bytes, 1, bytes.length - 2, StandardCharsets.UTF_8));
        }
        try (JsonParser parser = JSON.createParser(bytes)) {
            return parser.nextToken() == JsonToken.VALUE_STRING
                    ? Optional.of(parser.getText())
                    : Optional.empty();
        } catch (IOException e) {
            // Not valid JSON, so no string either.
            return Optional.empty();
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
