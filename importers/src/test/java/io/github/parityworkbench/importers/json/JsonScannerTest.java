package io.github.parityworkbench.importers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonScannerTest {
    @Test
    void findsTheEndOfStringsOfAnyLengthWhateverStandsInThem() {
        for (int length = 0; length < 30; length++) {
            for (int at = 0; at <= length; at++) {
                String before = "x".repeat(at);
                String behind = "y".repeat(length - at);
                assertEnd(before + behind);
                assertEnd(before + "\\\"" + behind);
                assertEnd(before + "\\u0041" + behind);
                assertEnd(before + "é" + behind);
                assertEnd(before + "\ud83d\ude00\u007f" + behind);
                assertMalformed('"' + before + "\t" + behind + '"', at + 1);
                assertMalformed('"' + before + "\\x" + behind + '"', at + 1);
            }
        }
    }

    @Test
    void missesTheEndOfAStringOfAnyLength() {
        for (int length = 0; length < 30; length++) {
            assertMalformed('"' + "x".repeat(length), length + 1);
        }
    }

    @Test
    void goesAsDeepAsItMayAndNoDeeper() {
        for (int limit : new int[] {1, 31, 32, 33, 64, 65, 512}) {
            String deepest = "[".repeat(limit) + "]".repeat(limit);
            assertThat(scanner(deepest, limit).skipValue()).isZero();
            assertThatThrownBy(() -> scanner('[' + deepest + ']', limit).skipValue())
                    .isInstanceOf(MalformedJsonException.class)
                    .hasMessageContaining("nested deeper than " + limit);
        }
    }

    private static JsonScanner scanner(String json, int depth) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonScanner(depth).reset(bytes, 0, bytes.length);
    }

    private static void assertEnd(String inside) {
        String string = '"' + inside + '"';
        JsonScanner scanner = scanner(string + ",\"another\"", 1);
        scanner.skipValue();
        assertThat(scanner.position()).isEqualTo(string.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void saysHowFarIntoARecordItCame() {
        MalformedJsonException broken = new MalformedJsonException("expected a comma", 8, false);

        assertThat(broken.reasonIn("the record", 7))
                .isEqualTo("expected a comma, 1 byte into the record");
        assertThat(broken.reasonIn("a file of it", 0))
                .isEqualTo("expected a comma, 8 bytes into a file of it");
    }

    private static void assertMalformed(String json, int offset) {
        assertThatThrownBy(() -> scanner(json, 1).skipValue())
                .isInstanceOfSatisfying(
                        MalformedJsonException.class,
                        malformed -> assertThat(malformed.offset()).isEqualTo(offset));
    }
}
