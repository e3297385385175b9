package io.github.parityworkbench.importers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class HttpMessageTest {
    @Test
    void aZippedBodyIsUnpacked() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(ascii("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"));
        try (OutputStream zip = new GZIPOutputStream(message)) {
            zip.write(ascii("{\"a\": 1.0}"));
        }
        assertThat(response(message.toByteArray()).body()).isEqualTo(JsonText.of("{\"a\": 1.0}"));
    }

    @Test
    void theChunksOfABodyAreJoinedHoweverTheirSizesAreWritten() {
        String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        assertThat(response(head + "3\r\n[1,\r\n0000000000000002;x=y\r\n2]\r\n0\r\n\r\n").body())
                .isEqualTo(JsonText.of("[1,2]"));
        assertThat(response(head + "3\r\n[1,\r\nffffffffffffffffff\r\n2]").body())
                .isEqualTo(JsonText.of("[1,2]"));
    }

    @Test
    void aBodyThatIsNotWhatItsHeadersSayIsKeptAsItIs() {
        assertThat(response("HTTP/1.1 200 OK\nContent-Encoding: gzip\n\nplain").body())
                .isEqualTo(JsonText.of("\"plain\""));
        assertThat(response("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nff\r\n[1]").body())
                .isEqualTo(JsonText.of("[1]"));
    }

    @Test
    void aBodyIsJsonElseTextElseADataUrl() {
        assertThat(response("HTTP/1.1 200 OK\r\n\r\n[1e2 ]").body())
                .isEqualTo(JsonText.of("[1e2 ]"));
        assertThat(response("HTTP/1.1 200 OK\r\n\r\n[1").body()).isEqualTo(JsonText.of("\"[1\""));
        assertThat(response("HTTP/1.1 200 OK\r\n\r\n").body()).isNull();
        assertThat(response("HTTP/1.1 204 No Content").body()).isNull();
        assertThat(HttpBody.of(new byte[] {(byte) 0xff, 0}))
                .isEqualTo(JsonText.of("\"data:;base64,/wA=\""));
    }

    @Test
    void repeatedHeadersAreJoined() {
        assertThat(response("HTTP/1.1 200 OK\r\nA: 1\r\nB:2\r\na: \"3\"\r\n\r\n").headersAsJson())
                .isEqualTo(JsonText.of("{\"a\":\"1, \\\"3\\\"\",\"b\":\"2\"}"));
    }

    @Test
    void whatIsNoMessageIsRefused() {
        assertThatThrownBy(() -> response("GET / HTTP/1.1\r\n\r\n"))
                .isInstanceOf(RecordException.class)
                .hasMessage("it is not an HTTP response");
        assertThatThrownBy(() -> HttpMessage.parse(ascii("HTTP/1.1 200 OK"), 0, true))
                .isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> response("")).isInstanceOf(RecordException.class);
    }

    private static HttpMessage response(String text) {
        return response(ascii(text));
    }

    private static HttpMessage response(byte[] bytes) {
        return HttpMessage.parse(bytes, 0, false);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
