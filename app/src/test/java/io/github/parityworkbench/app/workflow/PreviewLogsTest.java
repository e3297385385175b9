package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.app.workflow.PreviewedExchange.Answer;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewLogsTest {
    private static final String NATIVE =
            "{\"endpoint\":\"getUser\",\"request\":{\"method\":\"GET\",\"url\":\"/u?token=abc\"},"
                    + "\"control\":{\"status\":200,\"body\":{\"a\":1}},"
                    + "\"candidate\":{\"status\":404}}";

    @TempDir private Path folder;

    private PreviewLogs logs() {
        return new PreviewLogs(folder.resolve("workspace"));
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private LogPreview read(Path file) throws IOException {
        return logs().read(logs().find(file).get(0), new Cancellation());
    }

    @Test
    void readsAWholeSmallLogWithItsProblemsAndWithoutSecrets() throws IOException {
        LogPreview preview = read(write("log.ndjson", List.of(NATIVE, "{\"id\":")));
        assertThat(preview.whole()).isTrue();
        PreviewedExchange exchange = preview.exchanges().get(0);
        assertThat(exchange.endpoint().name()).isEqualTo("getUser");
        assertThat(exchange.request()).isEqualTo("GET /u?token=***");
        assertThat(exchange.control()).isEqualTo(new Answer(200, 7));
        assertThat(exchange.candidate()).isEqualTo(new Answer(404, null));
        assertThat(preview.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.provenance().line()).isEqualTo(2);
                            assertThat(problem.provenance().offset())
                                    .isEqualTo(NATIVE.length() + 1L);
                        });
    }

    @Test
    void readsOfALargeLogTheBeginningOnly() throws IOException {
        LogPreview preview = read(write("log.ndjson", Collections.nCopies(5000, NATIVE)));
        assertThat(preview.exchanges()).hasSize(20);
        assertThat(preview.whole()).isFalse();
        preview = read(write("bad.ndjson", withFirst(NATIVE, Collections.nCopies(5000, "{"))));
        assertThat(preview.problems()).hasSize(199);
        assertThat(preview.whole()).isFalse();
    }

    private static List<String> withFirst(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    @Test
    void endsWhenNobodyWantsItAnyMore() throws IOException {
        SelectedLog log = logs().find(write("log.ndjson", List.of(NATIVE))).get(0);
        Cancellation cancellation = new Cancellation();
        cancellation.request();
        assertThatThrownBy(() -> logs().read(log, cancellation))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void readsThroughTheMappingThatIsKeptOrThroughAnother() throws IOException {
        Path file = write("log.jsonl", List.of("{\"name\":\"x\",\"old\":[1],\"new\":{}}"));
        SelectedLog log = logs().find(file).get(0);
        assertThat(log.format().name()).isEqualTo("mapping");
        assertThat(log.readThrough().orElseThrow().write()).contains("\"/old\"");
        String swapped = "{\"control.body\":\"/new\",\"candidate.body\":\"/old\"}";
        LogPreview preview = logs().read(log.through(Mapping.read(swapped)), new Cancellation());
        assertThat(preview.exchanges().get(0).candidate().bytes()).isEqualTo(3);
        Files.createDirectories(folder.resolve("workspace"));
        Files.writeString(folder.resolve("workspace/mapping.json"), swapped);
        assertThat(logs().find(file).get(0).readThrough()).contains(Mapping.read(swapped));
    }

    @Test
    void refusesWhatIsNoLog() throws IOException {
        Path none = write("notes.txt", List.of("hello"));
        assertThatThrownBy(() -> logs().find(none))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("notes.txt");
    }
}
