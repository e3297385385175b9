package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.mapping.Mapping;
import io.github.parityworkbench.importers.mapping.MappingFormat;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMappingTest {
    private static final String RECORD =
            "{\"name\":\"a\",\"old\":{\"x\":1},\"new\":{\"x\":2},\"first\":1,\"second\":%d}\n";

    @TempDir private Path folder;

    @Test
    void whatWasGuessedIsKeptAndWhatWasKeptIsUsedAgain() throws IOException {
        Path kept = folder.resolve("w/mapping.json");
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
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

    private Path log(String name, int second) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".log"),
                RECORD.formatted(second) + "\n".repeat(name.length()));
    }

    private static long run(Workspace workspace, Path log) throws IOException {
        return new ImportLogs(workspace, Clock.systemUTC())
                .run(
                        List.of(log.toString()),
                        ImportOptions.defaults(),
                        progress -> {},
                        new Cancellation())
                .mismatched();
    }
}
