package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.importers.LogFormats;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.mapping.Mapping;
import io.github.parityworkbench.importers.mapping.MappingFormat;
import io.github.parityworkbench.localdb.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMappingTest {
    private static final String RECORD =
            "{\"name\":\"a\",\"old\":{\"x\":1},\"new\":{\"x\":2},\"first\":1,\"second\":%d}\n";

    private static final String SAME = "{\"candidate.body\":\"/new\",\"control.body\":\"/old\"}";

    @TempDir private Path folder;

    @Test
    void whatWasGuessedIsKeptAndWhatWasKeptIsUsedAgain() throws IOException {
        Path kept = folder.resolve("w/mapping.json");
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            assertThat(run(workspace, log("one", 1))).isEqualTo(1);
            assertThat(Mapping.read(Files.readString(kept)).write())
                    .contains("\"control.body\": \"/old\"");

            Files.writeString(kept, "{\"control.body\":\"/first\",\"candidate.body\":\"/second\"}");

            assertThat(run(workspace, log("two", 1))).isZero();
            assertThat(Files.readString(kept)).contains("/second");
        }
    }

    @Test
    void aMappingThatDoesNotFitGivesWayToAGuessAndABrokenOneIsToldOf() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("w")).resolve("mapping.json");
        Files.writeString(kept, "{\"control.body\":\"/a\",\"candidate.body\":\"/b\"}");
        LogSelection found = LogSelection.of(List.of(log("one", 1).toString()), null);
        LogSelection settled = new KeptMapping(folder.resolve("w")).settle(found);
        MappingFormat format = (MappingFormat) settled.logs().get(0).format();
        assertThat(format.guesses()).isFalse();
        assertThat(format.mapping(found.logs().get(0).source().head()).orElseThrow().write())
                .contains("/old");

        Files.writeString(kept, "{\"control.body\":");
        assertThatThrownBy(() -> new KeptMapping(folder.resolve("w")).settle(found))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("mapping.json cannot be used");
    }

    @Test
    void aLogReadThroughAnotherMappingBeforeIsRefusedAndThroughTheSameOneIsNotNew()
            throws IOException {
        Path log = log("one", 1);
        String swapped = "{\"control.body\":\"/new\",\"candidate.body\":\"/old\"}";
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            assertThat(run(workspace, log)).isEqualTo(1);

            assertThat(readThrough(workspace, log, SAME).addedNothing()).isTrue();
            assertThatThrownBy(() -> readThrough(workspace, log, swapped))
                    .isInstanceOf(SourceException.class)
                    .hasMessage(
                            log
                                    + " was imported with another mapping before; to read it"
                                    + " through this one, import it into a new workspace, with"
                                    + " --workspace DIR");
        }
        assertThat(Files.readString(folder.resolve("w/mapping.json")))
                .contains("\"control.body\": \"/old\"");
    }

    @Test
    void whatComesByStandardInputIsGuessedAndKeptAsWell() throws IOException {
        byte[] log = RECORD.formatted(1).getBytes(StandardCharsets.UTF_8);
        LogSource stream = LogSource.of("-", new ByteArrayInputStream(log), ReadLimits.DEFAULTS);
        LogSelection selection =
                new LogSelection(
                        List.of(
                                new LogSelection.SelectedLog(
                                        stream, new LogFormats().detect(stream), null)));
        try (Workspace workspace = Workspaces.open(folder.resolve("w"))) {
            assertThat(run(workspace, selection).mismatched()).isEqualTo(1);
        }
        assertThat(folder.resolve("w/mapping.json")).exists();
    }

    private static ImportReport readThrough(Workspace workspace, Path log, String mapping)
            throws IOException {
        return run(
                workspace,
                LogSelection.readThrough(List.of(log.toString()), Mapping.read(mapping)));
    }

    private static ImportReport run(Workspace workspace, LogSelection logs) throws IOException {
        return new ImportLogs(workspace, Clock.systemUTC())
                .run(logs, ImportOptions.defaults(), progress -> {}, new Cancellation());
    }

    private Path log(String name, int second) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".log"),
                RECORD.formatted(second) + "\n".repeat(name.length()));
    }

    private static long run(Workspace workspace, Path log) throws IOException {
        return Workspaces.load(workspace, log).mismatched();
    }
}
