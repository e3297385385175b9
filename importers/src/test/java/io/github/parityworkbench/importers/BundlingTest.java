package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlingTest {
    private static final String GOOD = Readings.GOOD + "\n";

    @TempDir Path folder;

    @BeforeEach
    void copyTheCases() throws IOException, URISyntaxException {
        copy("jumeaux/report.log", "key");
        copy("api-parity/run.log", "run");
    }

    @Test
    void theReportAloneFindsTheFilesBesideIt() throws IOException {
        LogSource report =
                LogSources.of(List.of(folder.resolve("key/report.json").toString())).get(0);
        assertThat(report.companions()).hasSize(4);
        assertThat(report.size().orElse(0))
                .isGreaterThan(Files.size(folder.resolve("key/report.json")));
        assertThat(Readings.read(report).exchanges).hasSize(2);
        assertThat(report.bytesRead()).isGreaterThan(0);
    }

    @Test
    void otherLogsBesideABundleAreReadAsWell() throws IOException {
        Files.writeString(folder.resolve("key/other.log"), GOOD);
        Files.writeString(folder.resolve("run/mismatches/mine.ndjson"), GOOD + GOOD);
        List<LogSource> sources = LogSources.of(List.of(folder.toString()));
        assertThat(sources).hasSize(4);
        assertThat(Readings.read(sources).exchanges).extracting(Exchange::id).contains("g");
        assertThat(Readings.read(sources).exchanges).hasSize(2 + 1 + 3 + 2);
    }

    private static String hash(String report) throws IOException {
        LogSource source = LogSources.of(List.of(report)).get(0);
        return source.hash(HashRequest.whole(ContentHash.XXH3), bytes -> {}).hex();
    }

    @Test
    void aTimeInABrokenFileIsNoneAndNothingBrokenIsKeptOfIt() throws IOException {
        Path mismatch = folder.resolve("run/mismatches/20260102T030405__getWidget__1a2b3c4d");
        Files.writeString(mismatch.resolve("metadata.json"), "{\"timestamp\":{\"at\":");
        String run = folder.resolve("run/summary.json").toString();
        assertThat(Readings.read(LogSources.of(List.of(run))).exchanges)
                .filteredOn(
                        exchange -> exchange.provenance().source().startsWith(mismatch.toString()))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.timestamp()).isNull())
                .satisfies(exchange -> assertThat(exchange.unknown()).isNull());
    }

    @Test
    void anotherBodyMakesItAnotherSource() throws IOException {
        String report = folder.resolve("key/report.json").toString();
        String before = hash(report);
        assertThat(hash(report)).isEqualTo(before);
        Files.writeString(folder.resolve("key/one/(4)Gone"), "{\"a\":2}");
        assertThat(hash(report)).isNotEqualTo(before);
    }

    @Test
    void anArchiveGivesTheSameWhateverTheOrderOfItsEntries() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        List<String> read = new ArrayList<>();
        for (int order = 0; order < 2; order++) {
            CollectingSink sink = Readings.read(zip(files), ReadLimits.DEFAULTS);
            read.add(sink.exchanges.stream().map(Exchange::id).sorted().toList().toString());
            assertThat(sink.exchanges).hasSize(5);
            assertThat(sink.summaries).hasSize(2);
            assertThat(sink.problems).hasSize(4);
            Collections.reverse(files);
        }
        assertThat(read.get(0)).isEqualTo(read.get(1));
    }

    @Test
    void aLogInAnArchiveThatLiesWhereABodyWouldIsReadAtOnce() throws IOException {
        Path log = folder.resolve("x/one/gateway.ndjson");
        Files.createDirectories(Objects.requireNonNull(log.getParent()));
        Files.writeString(log, GOOD);
        assertThat(Readings.read(zip(List.of(log)), ReadLimits.DEFAULTS).exchanges).hasSize(1);
    }

    private byte[] zip(List<Path> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                zip.putNextEntry(
                        new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private void copy(String name, String to) throws IOException, URISyntaxException {
        Path from =
                Path.of(Objects.requireNonNull(getClass().getResource("/cases/" + name)).toURI());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(to).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
