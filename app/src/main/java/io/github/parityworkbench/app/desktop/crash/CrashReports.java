package io.github.parityworkbench.app.desktop.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder with the reports of failures; only the newest are kept. */
public final class CrashReports {
    private static final int KEPT = 20;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'crash-'yyyyMMdd-HHmmss-SSS'.txt'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String version;
    private final Clock clock;

    public CrashReports(Path folder, String version, Clock clock) {
        this.folder = folder;
        this.version = version;
        this.clock = clock;
    }

    /** Where reports are written; it need not be there before the first. */
    public Path folder() {
        return folder;
    }

    /** Writes a report; names its file. */
    public Path write(Throwable failure, String code, String thread) throws IOException {
        Instant now = clock.instant();
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME.format(now));
        Files.writeString(file, CrashReport.of(failure, code, thread, version, now).text());
        deleteOld();
        return file;
    }

    private void deleteOld() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst =
                    files.filter(file -> file.getFileName().toString().startsWith("crash-"))
                            .sorted(Comparator.reverseOrder())
                            .toList();
            for (Path old : newestFirst.stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old);
            }
        }
    }
}
