package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlTest {

    @Test
    void aGetIsJustItsAddress() {
        assertThat(line("GET", "https://host/a?x=1", Map.of(), null))
                .isEqualTo("curl --url 'https://host/a?x=1'");
    }

    @Test
    void aPathNeedsABaseAddress() {
        assertThat(line("POST", "/graphql", Map.of(), "{\"query\":\"{ me }\"}"))
                .isEqualTo(
                        "curl --url \"$BASE_URL\"'/graphql' --header 'content-type:"
                                + " application/json' --data-raw '{\"query\":\"{ me }\"}'");
    }

    @Test
    void secretsAreMaskedEverywhere() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("authorization", List.of("Bearer hunter2hunter2"));
        headers.put("cookie", List.of("sid=hunter2"));
        headers.put("accept", List.of("*/*"));
        String line =
                line(
                        "PUT",
                        "https://u:hunter2@h/a?token=hunter2",
                        headers,
                        "{\"password\":\"hunter2\"}");

        assertThat(line).doesNotContain("hunter2").contains("'accept: */*'", "--request PUT");
    }

    @Test
    void whatBelongsToTheOldConnectionIsLeftOut() {
        String line =
                line(
                        "GET",
                        "https://h/",
                        Map.of(
                                "host",
                                List.of("h"),
                                "content-length",
                                List.of("9"),
                                ":authority",
                                List.of("h")),
                        null);

        assertThat(line).isEqualTo("curl --url 'https://h/'");
    }

    @Test
    void aHeaderWithoutAValueIsStillSent() {
        assertThat(line("GET", "https://h/", Map.of("x-empty", List.of("")), null))
                .endsWith("--header 'x-empty;'");
    }

    @Test
    void aStringBodyIsSentAsItWasUnlessItIsJson() {
        assertThat(line("POST", "/a", Map.of(), "\"a=1&password=hunter2\""))
                .endsWith("--data-raw 'a=1&password=***'");
        assertThat(
                        line(
                                "POST",
                                "/a",
                                Map.of("content-type", List.of("application/json")),
                                "\"text\""))
                .endsWith("--data-raw '\"text\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "gopher://x", " "})
    void whatIsNotTheWebHasNoLine(String url) {
        assertThat(Curl.line(new Request("GET", url, Headers.NONE, null))).isEmpty();
    }

    @Test
    void anUnknownRequestHasNoLine() {
        assertThat(Curl.line(Request.UNKNOWN)).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts a POSIX shell")
    void aShellReadsBackExactlyWhatWasMeant() throws IOException, InterruptedException {
        String nasty = "it's $(touch /tmp/x) `id` \"q\" \\ ; & | > < * ~ ! # \u00e9\n--second";
        String line =
                line(
                        "POST",
                        "/a b'c",
                        Map.of("x-nasty", List.of("a'b $HOME")),
                        MaskedJson.quoted(nasty));
        Process shell =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "curl() { for a in \"$@\"; do printf '%s\\0' \"$a\"; done; };"
                                        + " BASE_URL=http://h;"
                                        + line)
                        .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(output.split("\0"))
                .containsExactly(
                        "--url",
                        "http://h/a%20b'c",
                        "--header",
                        "x-nasty: a'b $HOME",
                        "--data-raw",
                        nasty);
    }

    @Test
    void aLineBreakInAHeaderStartsNoOther() {
        assertThat(line("GET", "/a", Map.of("x-a", List.of("b\r\nx-evil: 1")), null))
                .endsWith("--header 'x-a: b  x-evil: 1'");
    }

    @Test
    void anOddMethodIsNotTrusted() {
        assertThat(line("GET; rm", "/a", Map.of(), null)).isEqualTo("curl --url \"$BASE_URL\"'/a'");
        assertThat(line("HEAD", "/a", Map.of(), null)).startsWith("curl --head");
    }

    private static String line(
            String method, String url, Map<String, List<String>> headers, String body) {
        return Curl.line(
                        new Request(
                                method,
                                url,
                                new Headers(headers),
                                body == null ? null : JsonText.of(body)))
                .orElseThrow();
    }
}
