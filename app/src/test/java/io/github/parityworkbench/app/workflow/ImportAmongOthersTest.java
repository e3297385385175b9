package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.localdb.ProblemRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot be read is a problem among other logs of a folder, and a refusal where it is named.
 */
class ImportAmongOthersTest {
    @TempDir private Path folder;
    private Path logs;

    @BeforeEach
    void aGoodLog() throws IOException {
        logs = Files.createDirectory(folder.resolve("logs"));
        NativeLogs.write(logs.resolve("good.ndjson"), 10);
    }

    @Test
    void aRecordingOfOneSystem() throws IOException {
        Path har = logs.resolve("one.har");
        Files.writeString(har, "{\"log\":{\"version\":\"1.2\",\"creator\":{},\"entries\":[]}}");
        refusedOnlyWhereNamed(har, "is a recording of one system; name both recordings", 0);
    }

    @Test
    void aLogThatBreaksOff() throws IOException {
        Path cut = logs.resolve("cut.ndjson.gz");
        byte[] whole = gzip(NativeLogs.write(folder.resolve("n"), 5_000));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        refusedOnlyWhereNamed(cut, "cannot be read to its end: the gzip data ends too early", 1);
    }

    @Test
    void aLogOfWhichNothingCanBeRead() throws IOException {
        Path cut = logs.resolve("cut.ndjson.gz");
        Files.write(cut, Arrays.copyOf(gzip(NativeLogs.write(folder.resolve("n"), 10)), 12));
        refusedOnlyWhereNamed(cut, "cannot be read", 0);
    }

    private void refusedOnlyWhereNamed(Path file, String sentence, long offset) throws IOException {
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            ImportReport report = run(workspace, logs);
            assertThat(report.exchanges()).isEqualTo(10);
            List<ProblemRow> problems =
                    workspace.problems().list(0, 100).stream()
                            .filter(p -> p.provenance().source().equals(file.toString()))
                            .toList();
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).reason()).startsWith("passed over: it " + sentence);
            assertThat(problems.get(0).provenance().offset()).isGreaterThanOrEqualTo(offset);
            assertThat(run(workspace, logs).addedNothing()).isTrue();

            assertThatThrownBy(() -> run(workspace, file))
                    .isInstanceOf(SourceException.class)
                    .hasMessageStartingWith(file + " " + sentence);
        }
    }

    private static byte[] gzip(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(file, out);
        }
        return bytes.toByteArray();
    }

    private static ImportReport run(Workspace workspace, Path path) throws IOException {
        return Workspaces.load(workspace, path);
    }
}
