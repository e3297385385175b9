package io.github.parityworkbench.diff.group;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a log in the native format, for tests of what comes after reading. */
final class NativeLog {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .build();

    private NativeLog() {}

    static List<Exchange> read(Path file) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().map(NativeLog::exchange).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchange exchange(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return new Exchange(
                    node.path("id").asText(),
                    new Endpoint(node.path("endpoint").asText()),
                    Instant.parse(node.path("timestamp").asText()),
                    null,
                    null,
                    null,
                    Request.UNKNOWN,
                    response(node.path("control")),
                    response(node.path("candidate")),
                    node.has("secondary") ? response(node.path("secondary")) : null,
                    node.has("matched") ? node.path("matched").asBoolean() : null,
                    null,
                    new Provenance("log", 1, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response response(JsonNode node) {
        JsonNode body = node.path("body");
        return new Response(
                node.path("status").asInt(),
                Headers.NONE,
                body.isMissingNode() ? null : JsonText.of(body.toString()),
                null);
    }
}
