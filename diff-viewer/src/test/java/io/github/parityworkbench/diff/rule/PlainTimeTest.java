package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.JsonText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTimeTest {
    private static final String ALPHABET = "0123456789-:TZ .+tz/,";

    @Test
    void readsFractionsAndOffsets() {
        assertThat(PlainTime.read("2026-03-01T12:00:00.5+01:30").orElseThrow())
                .isEqualTo(
                        new Moment(
                                LocalDateTime.parse("2026-03-01T12:00:00.5"),
                                Instant.parse("2026-03-01T10:30:00.5Z")));
        assertThat(PlainTime.read("2026-03-01 12:00:00").orElseThrow())
                .isEqualTo(new Moment(LocalDateTime.parse("2026-03-01T12:00:00"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-01",
                "2026-13-01T12:00:00Z",
                "2026-02-29T12:00:00Z",
                "2026-03-01T24:00:00Z",
                "2026-03-01T12:00:00.Z",
                "2026-03-01T12:00:00.1234567890Z",
                "2026-03-01T12:00:00+19:00",
                "2026-03-01T12:00:00+01:99",
                "2026-03-01T12:00:00+0100",
                "2026-03-01T12:00:00Z ",
                "2026-03-01T12:0x:00Z",
                "2026-03-01T12:00:00X"
            })
    void leavesTheOthers(String text) {
        assertThat(PlainTime.read(text)).isEmpty();
    }

    @Test
    void isNeverAnotherMomentThanThatOfTheLibrary() {
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(spelt(random));
            if (random.nextBoolean()) {
                text.setCharAt(
                        random.nextInt(text.length()),
                        ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            Optional<Moment> moment = PlainTime.read(text.toString());
            if (moment.isPresent()) {
                assertThat(moment.get()).isEqualTo(byLibrary(text.toString()));
                read++;
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }

    private static String spelt(Random random) {
        LocalDateTime time =
                LocalDateTime.of(2000 + random.nextInt(50), 1, 1, 0, 0, 0)
                        .plusSeconds(random.nextInt(1 << 30));
        String fraction = "";
        for (int digits = random.nextInt(10); digits > 0; digits--) {
            fraction += random.nextInt(10);
        }
        String[] zones = {"", "Z", "+01:00", "-05:30", "+00:00", "-18:00"};
        return "%tFT%<tT%s%s"
                .formatted(
                        time,
                        fraction.isEmpty() ? "" : "." + fraction,
                        zones[random.nextInt(zones.length)]);
    }

    private static Moment byLibrary(String text) {
        String iso = text.replace(' ', 'T');
        try {
            OffsetDateTime time = OffsetDateTime.parse(iso);
            return new Moment(time.toLocalDateTime(), time.toInstant());
        } catch (DateTimeException e) {
            return new Moment(LocalDateTime.parse(iso), null);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Sun, 01 Mar 2026 12:00:00 GMT\"",
                "\"1 Mar 2026 12:00 GMT\"",
                "\"2026-03-01T12:00Z\"",
                "\"2026-03-01 12:00:00 +0000\"",
                "\"2026-03-01t12:00:00z\"",
                "\"+12026-03-01T12:00:00Z\"",
                "\"1772366400\"",
                "1772366400.5",
                "1.7723664e12"
            })
    void otherSpellingsAreMomentsToo(String json) {
        assertThat(Moment.of(JsonText.of(json))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"12\"",
                "\"abcd-ef\"",
                "\"+-.eE\"",
                "\"2026-\"",
                "\"word: other words\"",
                "null",
                "{}"
            })
    void otherTextsAreNone(String json) {
        assertThat(Moment.of(JsonText.of(json))).isEmpty();
    }
}
