package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.ProblemRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The largest broken input there is, in full size, between two good records, in a process with a
 * heap of 256 MB. Takes minutes: only with {@code -Dparity.fullsize=true}.
 */
class FullSizeTest {
    private static final String GOOD =
            "{\"endpoint\":\"get\",\"control\":{\"body\":[1]},\"candidate\":{\"body\":[2]}}\n";
    private static final int PATIENCE_MINUTES = 9;

    @TempDir private Path folder;

    @BeforeEach
    void onlyWhereAskedFor() {
        assumeTrue(
                Boolean.getBoolean("parity.fullsize"),
                "skipped: -Dparity.fullsize=true imports gigabytes");
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(OutputStream file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
            out.write(GOOD.getBytes(StandardCharsets.US_ASCII));
            content.writeTo(out);
            out.write(("\n" + GOOD).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void repeat(OutputStream out, char c, long times) throws IOException {
        byte[] many = new byte[1 << 16];
        Arrays.fill(many, (byte) c);
        for (long left = times; left > 0; left -= many.length) {
            out.write(many, 0, (int) Math.min(left, many.length));
        }
    }

    /** What the import made problems of; both good records have to be there. */
    private List<ProblemRow> imported(Path log) throws Exception {
        Path workspace = folder.resolve("w");
        ParityProcess process = ParityProcess.start(workspace, "import", log.toString());
        assertThat(process.waitFor(TimeUnit.MINUTES.toMillis(PATIENCE_MINUTES))).isZero();
        try (Workspace imported = Workspaces.open(workspace)) {
            assertThat(imported.groups().list(GroupFilter.ALL))
                    .filteredOn(group -> group.key().path().toString().equals("$[*]"))
                    .singleElement()
                    .satisfies(group -> assertThat(group.exchanges()).isEqualTo(2));
            return imported.problems().list(0, 10);
        }
    }

    @Test
    void aLineOfAGigabyte() throws Exception {
        Path log = folder.resolve("log.ndjson.gz");
        write(
                new GZIPOutputStream(Files.newOutputStream(log)),
                out -> repeat(out, 'x', 1_000_000_000));
        assertThat(imported(log))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.reason()).contains("longer than");
                            assertThat(problem.provenance().line()).isEqualTo(2);
                        });
    }

    @Test
    void fourGigabytesOfZeroBytes() throws Exception {
        Path log = folder.resolve("log.ndjson");
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            byte[] good = GOOD.getBytes(StandardCharsets.US_ASCII);
            file.write(good);
            // What is skipped are zeros, which take no room on most disks.
            file.seek(4L << 30);
            file.write('\n');
            file.write(good);
        }
        assertThat(imported(log))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.reason()).contains("longer than");
                            assertThat(problem.provenance().offset()).isEqualTo(GOOD.length());
                        });
    }

    @Test
    void anExchangeWithAMillionDifferences() throws Exception {
        Path log = folder.resolve("log.ndjson");
        write(
                Files.newOutputStream(log),
                out -> {
                    out.write(ascii("{\"endpoint\":\"get\",\"control\":{\"body\":{\"items\":["));
                    elements(out, 1);
                    out.write(ascii("]}},\"candidate\":{\"body\":{\"items\":["));
                    elements(out, -1);
                    out.write(ascii("]}}}"));
                });
        assertThat(imported(log))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.reason())
                                    .startsWith("limit: $.items is not the same");
                            assertThat(problem.provenance().line()).isEqualTo(2);
                        });
    }

    @Test
    void twoMillionDifferencesInTwoThousandExchanges() throws Exception {
        Path log = folder.resolve("log.ndjson");
        write(
                Files.newOutputStream(log),
                out -> {
                    for (int i = 0; i < 2_000; i++) {
                        String numbers = "1,".repeat(999) + "1";
                        out.write(
                                ascii(
                                        "{\"endpoint\":\"all\",\"control\":{\"body\":[[%s]]},\"candidate\":{\"body\":[[%s]]}}%n"
                                                .formatted(numbers, numbers.replace('1', '2'))));
                    }
                });
        assertThat(imported(log)).isEmpty();
    }

    private static void elements(OutputStream out, int sign) throws IOException {
        for (int i = 1; i <= 1_000_000; i++) {
            out.write(ascii(i == 1 ? "" : ","));
            out.write(ascii(Integer.toString(sign * i)));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
