package io.github.parityworkbench.importers;

import static io.github.parityworkbench.importers.Readings.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogSourcesTest {
    @TempDir Path folder;

    @Test
    void aFolderIsWalkedInPathOrderWithoutHiddenEmptyAndLinkedFiles() throws IOException {
        write("b.log", GOOD);
        write("a/z.log", GOOD);
        write("a/notes.txt", "prose");
        write(".git/c.log", GOOD);
        write("a/.hidden.log", GOOD);
        write("empty.log", "");
        Files.createSymbolicLink(folder.resolve("link.log"), folder.resolve("b.log"));
        List<LogSource> sources = LogSources.of(List.of(folder.toString()));
        assertThat(sources)
                .extracting(source -> folder.relativize(Path.of(source.name())).toString())
                .containsExactly("a/notes.txt", "a/z.log", "b.log");
        CollectingSink sink = Readings.read(sources);
        assertThat(sink.exchanges).hasSize(2);
        assertThat(sink.problems)
                .singleElement()
                .extracting(ImportProblem::reason)
                .asString()
                .startsWith("passed over");
    }

    @Test
    void aGlobIsExpandedWhereTheShellDidNot() throws IOException {
        write("one.ndjson", GOOD);
        write("two.txt", GOOD);
        write("deep/er/three.ndjson", GOOD);
        assertThat(LogSources.of(List.of(folder + "/*.ndjson"))).hasSize(1);
        assertThat(LogSources.of(List.of(folder + "/**.ndjson"))).hasSize(2);
        assertThat(LogSources.of(List.of(folder + "/{one.ndjson,two.txt}"))).hasSize(2);
        assertThatThrownBy(() -> LogSources.of(List.of(folder + "/*.csv")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("no file matches " + folder + "/*.csv;");
        assertThatThrownBy(() -> LogSources.of(List.of(folder + "/[a")))
                .isInstanceOf(SourceException.class);
    }

    @Test
    void whatCannotBeReadIsToldInASentence() throws IOException {
        write("empty.log", "");
        write("prose/a.txt", "prose");
        assertThatThrownBy(() -> LogSources.of(List.of(folder + "/none.log")))
                .isInstanceOf(SourceException.class)
                .hasMessage(
                        "there is no file " + folder + "/none.log; check the name and the folder");
        assertThatThrownBy(() -> LogSources.of(List.of(folder + "/empty.log")))
                .isInstanceOf(SourceException.class)
                .hasMessage(folder + "/empty.log is empty");
        assertThatThrownBy(() -> LogSources.of(List.of(folder + "/prose")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith(folder + "/prose holds no log in a known format");
        assertThatThrownBy(() -> LogSources.of(List.of()))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("name a log file");
    }

    @Test
    void aFileTellsItsSizeItsProgressAndItsHash() throws IOException {
        write("a.log", GOOD);
        LogSource source = LogSources.of(List.of(folder + "/a.log")).get(0);
        assertThat(source.size()).hasValue(GOOD.length());
        assertThat(source.repeatable()).isTrue();
        for (ContentHash by : ContentHash.values()) {
            SourceHash hash = source.hash(new HashRequest(by, Set.of(1L)), bytes -> {});
            assertThat(hash.hex()).isEqualTo(by.hex(GOOD.getBytes(StandardCharsets.UTF_8)));
            assertThat(hash.bytes()).isEqualTo(GOOD.length());
        }
        assertThat(source.bytesRead()).isZero();
        for (int i = 0; i < 2; i++) {
            try (InputStream in = source.open()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(GOOD);
            }
            assertThat(source.bytesRead()).isEqualTo(GOOD.length());
        }
    }

    @Test
    void standardInputIsLookedAtAndThenReadOnce() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)));
            LogSource source = LogSources.of(List.of("-")).get(0);
            assertThat(source.repeatable()).isFalse();
            assertThat(source.head().length()).isEqualTo(GOOD.length());
            assertThat(Readings.read(source).exchanges).hasSize(1);
            assertThatThrownBy(source::open).isInstanceOf(IllegalStateException.class);
            HashRequest request = HashRequest.whole(ContentHash.XXH3);
            assertThatThrownBy(() -> source.hash(request, bytes -> {}))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            System.setIn(before);
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void readsNoMoreThanSomebodyWants() throws IOException {
        Path log = Files.write(folder.resolve("large.log"), new byte[100_000]);
        LogSource source = LogSource.of(log, ReadLimits.DEFAULTS).readWhile(read -> read < 20_000);
        assertThat(source.size()).hasValue(100_000);
        try (InputStream in = source.open()) {
            assertThat(in.readNBytes(10_000)).hasSize(10_000);
            assertThatThrownBy(in::readAllBytes).isInstanceOf(ReadingStoppedException.class);
        }
        assertThat(source.bytesRead()).isBetween(20_000L, 99_999L);
    }
}
