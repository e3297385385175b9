package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says, and imports, where one of several logs or standard input breaks. */
class BrokenSourcesTest {
    private static final String RECORD =
            "{\"endpoint\":\"get%d\",\"control\":{\"body\":1},\"candidate\":{\"body\":2}}\n";

    @TempDir private Path folder;

    private static byte[] log(int records) {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < records; i++) {
            log.append(RECORD.formatted(i % 7));
        }
        return log.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] cutGzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 5_000; i++) {
                gzip.write(RECORD.formatted(i).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    }

    private CommandRun parity(String... arguments) {
        return CommandRun.in(folder.resolve("w"), arguments);
    }

    private CommandRun piped(byte[] input) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input));
            return parity("import", "-");
        } finally {
            System.setIn(before);
        }
    }

    private Path threeLogs() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.write(logs.resolve("a.ndjson"), log(10));
        Files.write(logs.resolve("b.ndjson.gz"), cutGzip());
        Files.write(logs.resolve("c.ndjson"), log(12));
        return logs;
    }

    @Test
    void aNamedLogThatBreaksOffStopsAllBeforeAnythingIsImported() throws IOException {
        Path logs = threeLogs();
        CommandRun run =
                parity(
                        "import",
                        logs.resolve("a.ndjson").toString(),
                        logs.resolve("b.ndjson.gz").toString(),
                        logs.resolve("c.ndjson").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err())
                .contains(
                        "b.ndjson.gz cannot be read to its end: the gzip data ends too early,"
                                + " behind byte ")
                .contains("nothing of it was imported");
        assertThat(folder.resolve("w")).doesNotExist();
    }

    @Test
    void oneOfAFolderThatBreaksOffLeavesTheOthersAlone() throws IOException {
        CommandRun run = parity("import", threeLogs().toString(), "--output", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"exchanges\":22", "\"problems\":1");
        assertThat(run.err()).contains("1 record could not be read; parity problems says why.");
        assertThat(parity("problems", "--output", "csv").out())
                .contains("b.ndjson.gz", "passed over: it cannot be read to its end");
    }

    @Test
    void standardInputThatEndsWithinARecordKeepsTheOnesBefore() {
        byte[] whole = log(10);
        CommandRun run = piped(Arrays.copyOf(whole, whole.length - 30));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("1 record could not be read; parity problems says why.");
        assertThat(parity("problems", "--output", "json").out())
                .contains("\"standard input\"", "\"line\":10", "ends");
        assertThat(parity("groups", "--output", "json").out()).contains("\"endpoint\":\"get6\"");
    }

    @Test
    void standardInputOfGzipThatBreaksOffIsRefusedAndLeavesNothing() throws IOException {
        CommandRun run = piped(cutGzip());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err())
                .contains("standard input cannot be read to its end: the gzip data ends too early");
        assertThat(folder.resolve("w")).doesNotExist();
    }

    @Test
    void standardInputIsNamedOnce() {
        CommandRun run = parity("import", "-", "-");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains("standard input passes by only once; name - once");
        assertThat(folder.resolve("w")).doesNotExist();
    }

    @Test
    void emptyStandardInputIsRefused() {
        CommandRun run = piped(new byte[0]);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains("standard input is empty");
        assertThat(folder.resolve("w")).doesNotExist();
    }

    @Test
    void aLogThatIsNotThereIsNamedAndNothingImported() throws IOException {
        Path logs = threeLogs();
        CommandRun run = parity("import", logs.resolve("a.ndjson").toString(), "none.ndjson");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err())
                .contains("there is no file none.ndjson; check the name", "nothing was imported");
        assertThat(folder.resolve("w")).doesNotExist();
    }
}
