package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ValueExplanationTest {
    private static final ValueExplanation EXPLANATION = new ValueExplanation(DiffTexts.load());

    @Test
    void readsEpochsAsTimes() {
        assertThat(EXPLANATION.of("1767225600"))
                .containsExactly("as seconds since 1970: 2026-01-01T00:00:00Z");
        assertThat(EXPLANATION.of("1767225600123"))
                .containsExactly("as milliseconds since 1970: 2026-01-01T00:00:00.123Z");
    }

    @Test
    void takesNoOtherNumberForATime() {
        assertThat(EXPLANATION.of("42")).isEmpty();
        assertThat(EXPLANATION.of("4999999999")).isEmpty();
        assertThat(EXPLANATION.of("17672256.0")).isEmpty();
    }

    @Test
    void showsTimesOfOtherZonesInUtc() {
        assertThat(EXPLANATION.of("2026-01-01T05:45:00+05:45"))
                .containsExactly("in UTC: 2026-01-01T00:00:00Z");
        assertThat(EXPLANATION.of("2026-01-01T00:00:00Z")).isEmpty();
        assertThat(EXPLANATION.of("2026-13-01T00:00:00+01:00")).isEmpty();
    }

    @Test
    void readsATokensClaims() {
        String token = url("{\"alg\":\"none\"}") + "." + url("{\"sub\":\"17\",\"exp\":1}") + ".";
        assertThat(EXPLANATION.of(token))
                .containsExactly(
                        "token header: {\"alg\":\"none\"}",
                        "token claims: {\"sub\":\"17\",\"exp\":1}");
        assertThat(EXPLANATION.of("www.examples.com/version")).isEmpty();
    }

    @Test
    void readsBase64ThatIsText() {
        String encoded =
                Base64.getEncoder().encodeToString("grüße, world".getBytes(StandardCharsets.UTF_8));
        assertThat(EXPLANATION.of(encoded)).containsExactly("base64 of: grüße, world");
        assertThat(EXPLANATION.of("internationalize")).isEmpty();
        assertThat(EXPLANATION.of("c2hvcnQ=")).isEmpty();
    }

    @Test
    void staysSilentOnVeryLongValues() {
        assertThat(EXPLANATION.of("QUFB".repeat(10_000))).isEmpty();
    }

    private static String url(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
