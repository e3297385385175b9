package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A request or response of HTTP/1 as it went over the wire, its chunks and gzip undone. */
public final class HttpMessage {
    private static final int MOST_BODY = 64 << 20;

    private final String[] startLine;
    private final Map<String, String> headers;
    private final byte[] content;

    private HttpMessage(String[] startLine, Map<String, String> headers, byte[] content) {
        this.startLine = startLine;
        this.headers = headers;
        this.content = content;
    }

    /**
     * The message that starts at {@code from}.
     *
     * @throws RecordException if it is not one
     */
    public static HttpMessage parse(byte[] bytes, int from, boolean request) {
        int body = bodyStart(bytes, from);
        String[] lines =
                new String(bytes, from, body - from, StandardCharsets.ISO_8859_1)
                        .split("\r?\n", -1);
        String[] startLine = lines[0].split(" ", 3);
        boolean response = lines[0].startsWith("HTTP/");
        if (startLine.length < 2 || response == request || startLine[1].isEmpty()) {
            throw new RecordException("it is not an HTTP " + (request ? "request" : "response"));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.equals(lines[0])) {
                headers.merge(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip(),
                        (one, two) -> one + ", " + two);
            }
        }
        return new HttpMessage(startLine, headers, content(bytes, body, headers));
    }

    /** A word of the first line, such as the method or the status. */
    public String word(int index) {
        return startLine[index];
    }

    /** The headers as a JSON object; null if there are none. */
    public @Nullable JsonText headersAsJson() {
        StringJoiner members = new StringJoiner(",", "{", "}");
        headers.forEach(
                (name, value) ->
                        members.add(JsonStrings.quote(name) + ":" + JsonStrings.quote(value)));
        return headers.isEmpty() ? null : JsonText.of(members.toString());
    }

    /** The body as JSON; null if there is none. */
    public @Nullable JsonText body() {
        return HttpBody.of(content);
    }

    /** Where the line behind the first empty one starts. */
    private static int bodyStart(byte[] bytes, int from) {
        for (int i = from; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\n') {
                int next = bytes[i + 1] == '\r' ? i + 2 : i + 1;
                if (next < bytes.length && bytes[next] == '\n') {
                    return next + 1;
                }
            }
        }
        return bytes.length;
    }

    private static byte[] content(byte[] bytes, int start, Map<String, String> headers) {
        byte[] content = Arrays.copyOfRange(bytes, start, bytes.length);
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            content = unchunked(content);
        }
        return headers.getOrDefault("content-encoding", "").equalsIgnoreCase("gzip")
                ? unzipped(content)
                : content;
    }

    /** The chunks joined; where they are not well-formed, as much as is. */
    private static byte[] unchunked(byte[] chunks) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(chunks.length);
        int at = 0;
        while (at < chunks.length) {
            int left = chunks.length - at;
            long size = 0;
            while (at < chunks.length && Character.digit(chunks[at], 16) >= 0) {
                size = Math.min(size * 16 + Character.digit(chunks[at++], 16), left);
            }
            while (at < chunks.length && chunks[at] != '\n') {
                at++;
            }
            at++;
            if (size == 0 || at >= chunks.length) {
                break;
            }
            int length = (int) Math.min(size, chunks.length - at);
            joined.write(chunks, at, length);
            at += length + 2;
        }
        return joined.toByteArray();
    }

    private static byte[] unzipped(byte[] content) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] plain = in.readNBytes(MOST_BODY + 1);
            if (plain.length > MOST_BODY) {
                throw new RecordException("its body unpacks to more than " + MOST_BODY + " bytes");
            }
            return plain;
        } catch (IOException notGzip) {
            return content;
        }
    }
}
