package io.github.parityworkbench.diff.view;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value may stand for: an epoch as a time, a token's claims, base64 as text. */
final class ValueExplanation {
    private static final long EARLIEST = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
    private static final int SHORTEST_BASE64 = 12;
    private static final int LONGEST_EXPLAINED = 8_192;
    private static final Pattern JWT =
            Pattern.compile("[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    private final DiffTexts texts;

    ValueExplanation(DiffTexts texts) {
        this.texts = texts;
    }

    /** What this number or string may mean, a line each; empty where nothing comes to mind. */
    List<String> of(String value) {
        List<String> lines = new ArrayList<>();
        if (value.length() <= LONGEST_EXPLAINED) {
            epoch(value).ifPresent(lines::add);
            instant(value).ifPresent(lines::add);
            if (JWT.matcher(value).matches()) {
                lines.addAll(token(value));
            } else {
                base64(value).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<String> epoch(String value) {
        boolean milliseconds = value.length() == 13;
        if ((!milliseconds && value.length() != 9 && value.length() != 10)
                || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long number = Long.parseLong(value);
        long seconds = milliseconds ? number / 1000 : number;
        if (seconds < EARLIEST || seconds >= LATEST) {
            return Optional.empty();
        }
        Instant time = milliseconds ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        String key = milliseconds ? "value.milliseconds" : "value.seconds";
        return Optional.of(texts.get(key, time.toString()));
    }

    /** The time in UTC where it is written with another offset. */
    private Optional<String> instant(String value) {
        if (value.length() < 16 || value.length() > 40 || !Character.isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            return time.getOffset().equals(ZoneOffset.UTC)
                    ? Optional.empty()
                    : Optional.of(texts.get("value.utc", time.toInstant().toString()));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private List<String> token(String value) {
        String[] parts = value.split("\\.", -1);
        Optional<String> header = decoded(Base64.getUrlDecoder(), parts[0]);
        Optional<String> claims = decoded(Base64.getUrlDecoder(), parts[1]);
        if (header.isEmpty() || claims.isEmpty() || !header.get().startsWith("{")) {
            return List.of();
        }
        return List.of(
                texts.get("value.token-header", header.get()),
                texts.get("value.token-claims", claims.get()));
    }

    private Optional<String> base64(String value) {
        boolean possible =
                value.length() >= SHORTEST_BASE64
                        && value.length() % 4 == 0
                        && BASE64.matcher(value).matches();
        return possible
                ? decoded(Base64.getDecoder(), value).map(text -> texts.get("value.encoded", text))
                : Optional.empty();
    }

    /** The decoded text, empty where that is no text. */
    private static Optional<String> decoded(Base64.Decoder decoder, String encoded) {
        try {
            byte[] bytes = decoder.decode(encoded);
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean readable =
                    text.chars().allMatch(c -> (c >= ' ' && c != 0x7f) || c == '\n' || c == '\t');
            return readable && !text.isBlank() ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
