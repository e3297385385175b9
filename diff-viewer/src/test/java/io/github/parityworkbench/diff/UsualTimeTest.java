package io.github.parityworkbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualTimeTest {
    private static final String ALPHABET = "0123456789-:TZ .+tz/,";

    @Test
    void readsFractionsAndOffsets() {
        UsualTime time = UsualTime.read("2026-03-01T12:00:00.50+01:30").orElseThrow();
        assertThat(time)
                .isEqualTo(
                        new UsualTime(
                                LocalDateTime.parse("2026-03-01T12:00:00.5"),
                                ZoneOffset.ofHoursMinutes(1, 30),
                                2));
        assertThat(time.instant()).contains(Instant.parse("2026-03-01T10:30:00.5Z"));

        UsualTime without = UsualTime.read("2026-03-01 12:00:00").orElseThrow();
        assertThat(without)
                .isEqualTo(new UsualTime(LocalDateTime.parse("2026-03-01T12:00:00"), null, 0));
        assertThat(without.instant()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-01T12:00Z",
                "2026-03-01T12:00:00,5Z",
                "2026-03-01T12:00:00.5xZ",
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
        assertThat(UsualTime.read(text)).isEmpty();
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
            Optional<UsualTime> time = UsualTime.read(text.toString());
            if (time.isPresent()) {
                assertThat(time.get().local() + " " + time.get().instant())
                        .isEqualTo(byLibrary(text.toString()));
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

    private static String byLibrary(String text) {
        String iso = text.replace(' ', 'T');
        try {
            OffsetDateTime time = OffsetDateTime.parse(iso);
            return time.toLocalDateTime() + " " + Optional.of(time.toInstant());
        } catch (DateTimeException e) {
            return LocalDateTime.parse(iso) + " " + Optional.empty();
        }
    }
}
