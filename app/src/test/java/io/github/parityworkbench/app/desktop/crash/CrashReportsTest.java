package io.github.parityworkbench.app.desktop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportsTest {
    private static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path folder;

    @Test
    void namesTypesPlacesAndVersionsAndQuotesNoMessage() {
        Throwable failure =
                new IllegalStateException(
                        "card 4111-1111", new IOException("/home/ada/secret.json"));
        String text = CrashReport.of(failure, "PW-1234", "JavaFX", "1.2", TIME).text();
        assertThat(text)
                .contains("Parity Workbench 1.2, PW-1234")
                .contains("2026-03-01T12:00:00Z")
                .contains("java.lang.IllegalStateException")
                .contains("caused by java.io.IOException")
                .contains("namesTypesPlacesAndVersionsAndQuotesNoMessage")
                .contains(" elsewhere)")
                .contains("Java " + System.getProperty("java.version"))
                .doesNotContain("4111")
                .doesNotContain("ada")
                .doesNotContain("org.junit");
    }

    @Test
    void comesToAnEndWhereCausesGoInACircle() {
        Exception outer = new IllegalStateException();
        Exception inner = new IllegalArgumentException(outer);
        outer.initCause(inner);
        assertThat(CrashReport.of(outer, "PW-1", "t", "1", TIME).text())
                .containsOnlyOnce("caused by");
    }

    @Test
    void keepsTheNewestReportsOnly() throws IOException {
        Path reports = folder.resolve("deep").resolve("reports");
        Path last = reports;
        for (int i = 0; i < 25; i++) {
            Clock clock = Clock.fixed(TIME.plus(Duration.ofSeconds(i)), ZoneOffset.UTC);
            last =
                    new CrashReports(reports, "1", clock)
                            .write(new IllegalStateException(), "PW-1", "t");
        }
        Files.writeString(reports.resolve("notes.txt"), "mine");
        new CrashReports(reports, "1", Clock.fixed(TIME.plus(Duration.ofDays(1)), ZoneOffset.UTC))
                .write(new IllegalStateException(), "PW-1", "t");
        try (Stream<Path> files = Files.list(reports)) {
            List<Path> kept = files.toList();
            assertThat(kept).hasSize(21).contains(last, reports.resolve("notes.txt"));
        }
    }
}
