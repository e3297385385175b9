package io.github.parityworkbench.app.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.TestLog;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.PreviewLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPreviewViewModelTest {
    @TempDir private Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private ImportPreviewViewModel model;

    @BeforeEach
    void makeModel() {
        model =
                new ImportPreviewViewModel(
                        Texts.load(), new SameThread(), new PreviewLogs(folder), failures::add);
    }

    private Path foreign(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name), "{\"name\":\"x\",\"old\":[1],\"new\":{\"b\":2}}\n");
    }

    private static Integer controlBytes(PreviewedLog line) {
        return line.previewProperty().get().exchanges().get(0).control().bytes();
    }

    @Test
    void takesWhatCanBeReadAndSaysWhyTheRestCannot() throws IOException {
        Path log = TestLog.small().broken().write(folder.resolve("log.ndjson"));
        model.look(List.of(folder.resolve("no-such.ndjson"), log));
        assertThat(model.lines()).hasSize(2);
        assertThat(model.lines().get(0).refusalProperty().get()).contains("no-such.ndjson");
        PreviewedLog read = model.lines().get(1);
        assertThat(model.selectedProperty().get()).isSameAs(read);
        assertThat(read.previewProperty().get().exchanges()).hasSize(10);
        assertThat(read.previewProperty().get().problems()).hasSize(1);
        assertThat(model.mappingProperty().get()).isEmpty();
        assertThat(model.importableProperty().get()).isTrue();
        assertThat(model.selection().logs())
                .singleElement()
                .satisfies(each -> assertThat(each.source().name()).isEqualTo(log.toString()));
        assertThat(failures).isEmpty();
    }

    @Test
    void failsWhereNothingCanBeRead() {
        model.look(List.of(folder.resolve("one"), folder.resolve("two")));
        assertThat(failures).singleElement().asString().contains("one");
        assertThat(model.importableProperty().get()).isFalse();
    }

    @Test
    void readsAllLogsOfAKindThroughTheMappingThatIsWrittenForOne() throws IOException {
        model.look(List.of(foreign("a.jsonl"), foreign("b.jsonl")));
        assertThat(model.mappingProperty().get()).contains("\"control.body\": \"/old\"");

        model.mappingProperty().set("{\"control.body\":\"/new\"}");
        model.tryMapping();
        assertThat(model.problemProperty().get()).contains("candidate.body");
        assertThat(model.importableProperty().get()).isFalse();

        model.mappingProperty().set("{\"control.body\":\"/new\",\"candidate.body\":\"/old\"}");
        model.tryMapping();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.importableProperty().get()).isTrue();
        assertThat(model.lines())
                .extracting(ImportPreviewViewModelTest::controlBytes)
                .containsExactly(7, 7);
        assertThat(model.selection().logs())
                .allSatisfy(log -> assertThat(log.mapping()).isNotNull());
    }

    @Test
    void showsNothingOnceItWasLeft() throws IOException {
        model.leave();
        model.look(List.of(foreign("a.jsonl")));
        assertThat(model.lines()).isEmpty();
    }
}
