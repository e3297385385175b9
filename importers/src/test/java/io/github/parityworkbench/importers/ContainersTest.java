package io.github.parityworkbench.importers;

import static io.github.parityworkbench.importers.Readings.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ContainersTest {
    private interface Wrapping {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static final Map<String, Wrapping> COMPRESSIONS =
            Map.of(
                    "gzip", GZIPOutputStream::new,
                    "zstd", ZstdOutputStream::new,
                    "bzip2", BZip2CompressorOutputStream::new,
                    "xz", out -> new XZOutputStream(out, new LZMA2Options(1)));

    private static final ReadLimits SMALL =
            new ReadLimits(1 << 20, 512, 4 << 20, 100, 1 << 20, 5, 3);

    @Test
    void everyCompressionIsKnownByItsContent() throws IOException {
        for (Wrapping compression : COMPRESSIONS.values()) {
            byte[] log = compressed(compression, GOOD + "\n" + GOOD + "\n");
            assertThat(Readings.read(log, ReadLimits.DEFAULTS).exchanges).hasSize(2);
        }
    }

    @Test
    void concatenatedMembersAreReadToTheEnd() throws IOException {
        for (Wrapping compression : COMPRESSIONS.values()) {
            byte[] member = compressed(compression, GOOD + "\n");
            ByteArrayOutputStream twice = new ByteArrayOutputStream();
            twice.write(member);
            twice.write(member);
            CollectingSink sink = Readings.read(twice.toByteArray(), ReadLimits.DEFAULTS);
            assertThat(sink.exchanges).hasSize(2);
            assertThat(sink.exchanges.get(1).provenance().offset()).isEqualTo(GOOD.length() + 1L);
        }
    }

    @Test
    void aFrameToBeSkippedBeforeZstdDoesNotMatter() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            file.write(new byte[] {0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 7, 7});
            file.write(compressed(ZstdOutputStream::new, GOOD + "\n"));
        }
        assertThat(Readings.read(file.toByteArray(), ReadLimits.DEFAULTS).exchanges).hasSize(2);
    }

    @Test
    void aTruncatedStreamKeepsWhatCouldBeReadAndIsOneProblemWithItsOffset() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            log.append(GOOD.replace("2", String.valueOf(i * 2654435761L))).append('\n');
        }
        COMPRESSIONS.forEach(
                (name, compression) -> {
                    try {
                        byte[] whole = compressed(compression, log.toString());
                        byte[] half = Arrays.copyOf(whole, whole.length / 2);
                        CollectingSink sink = Readings.read(half, ReadLimits.DEFAULTS);
                        assertThat(sink.exchanges).as(name).hasSizeBetween(100, 39_000);
                        assertThat(sink.problems).as(name).hasSize(1);
                        ImportProblem problem = sink.problems.get(0);
                        assertThat(problem.reason())
                                .isEqualTo("the " + name + " data ends too early");
                        assertThat(problem.provenance().offset())
                                .as(name)
                                .isGreaterThan(sink.exchanges.get(99).provenance().offset());
                    } catch (IOException e) {
                        throw new AssertionError(name, e);
                    }
                });
    }

    @Test
    void damageInTheMiddleIsOneProblem() throws IOException {
        byte[] log = compressed(GZIPOutputStream::new, (GOOD + "\n").repeat(100));
        log[log.length - 6] ^= 1;
        CollectingSink sink = Readings.read(log, ReadLimits.DEFAULTS);
        assertThat(sink.exchanges).hasSize(100);
        assertThat(sink.problems)
                .singleElement()
                .extracting(ImportProblem::reason)
                .isEqualTo("the gzip data is damaged");
    }

    @Test
    void aStreamOfWhichNothingCanBeReadIsRefused() throws IOException {
        byte[] log = compressed(GZIPOutputStream::new, GOOD);
        assertThatThrownBy(() -> Readings.read(Arrays.copyOf(log, 12), ReadLimits.DEFAULTS))
                .isInstanceOf(SourceException.class)
                .hasMessage(
                        "test.log cannot be read: the gzip data ends too early; fetch it again");
    }

    @Test
    void archivesAreReadEntryByEntryInOrder() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("b/two.ndjson", bytes(GOOD + "\n" + GOOD + "\n"));
        entries.put("a/one.ndjson.gz", compressed(GZIPOutputStream::new, GOOD));
        entries.put("README.txt", bytes("Not a log.\n"));
        entries.put("b/.hidden", bytes(GOOD));
        entries.put("empty.log", new byte[0]);
        for (byte[] archive :
                new byte[][] {
                    zip(entries), tar(entries), compressed(GZIPOutputStream::new, tar(entries))
                }) {
            CollectingSink sink = Readings.read(archive, ReadLimits.DEFAULTS);
            assertThat(sink.exchanges)
                    .extracting(e -> e.provenance().toString())
                    .containsExactly(
                            "test.log!b/two.ndjson:1",
                            "test.log!b/two.ndjson:2",
                            "test.log!a/one.ndjson.gz:1");
            assertThat(sink.problems).hasSize(1);
            assertThat(sink.problems.get(0).provenance().source()).isEqualTo("test.log!README.txt");
            assertThat(sink.problems.get(0).reason()).startsWith("passed over: it is not a log");
        }
    }

    @Test
    void aChosenFormatReadsEveryEntry() throws IOException {
        byte[] archive = zip(Map.of("prose.txt", bytes("prose\n" + GOOD)));
        LogSource source = source(archive, ReadLimits.DEFAULTS);
        LogFormats formats = new LogFormats();
        CollectingSink sink = new CollectingSink();
        formats.chosen(formats.named("native"), source).read(source, sink);
        assertThat(sink.exchanges).hasSize(1);
        assertThat(sink.problems).hasSize(1);
    }

    @Test
    void linksInATarArePassedOver() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("link.log", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            add(tar, "real.log", bytes(GOOD));
        }
        CollectingSink sink = Readings.read(out.toByteArray(), ReadLimits.DEFAULTS);
        assertThat(sink.exchanges).hasSize(1);
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void bombsAreOneProblemEach() throws IOException {
        byte[] zeros = bytes((GOOD + "\n") + " ".repeat(6 << 20));
        byte[] gzip = compressed(GZIPOutputStream::new, zeros);
        byte[] zip = zip(Map.of("bomb.log", zeros));
        for (byte[] bomb : new byte[][] {gzip, zip}) {
            CollectingSink sink = Readings.read(bomb, SMALL);
            assertThat(sink.exchanges).hasSize(1);
            assertThat(sink.problems)
                    .filteredOn(problem -> problem.reason().contains("it expands to more than"))
                    .hasSize(1);
        }
    }

    @Test
    void tooManyEntriesAndTooDeepArchivesAreOneProblemEach() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            many.put(i + ".log", bytes(GOOD));
        }
        CollectingSink sink = Readings.read(zip(many), SMALL);
        assertThat(sink.exchanges).hasSize(5);
        assertThat(sink.problems)
                .singleElement()
                .extracting(ImportProblem::reason)
                .isEqualTo("it holds more than 5 files");

        byte[] nested = bytes(GOOD);
        for (int i = 0; i < 4; i++) {
            nested = zip(Map.of("inner" + i, nested));
        }
        sink = Readings.read(nested, SMALL);
        assertThat(sink.exchanges).isEmpty();
        assertThat(sink.problems)
                .singleElement()
                .extracting(ImportProblem::reason)
                .isEqualTo("archives lie deeper in each other than 3");
    }

    @Test
    void aTruncatedArchiveKeepsWhatCouldBeRead() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("one.log", bytes(GOOD + "\n"));
        entries.put("two.log", bytes((GOOD + "\n").repeat(2_000)));
        for (byte[] archive : new byte[][] {zip(entries), tar(entries)}) {
            byte[] half = Arrays.copyOf(archive, archive.length / 2);
            CollectingSink sink = Readings.read(half, ReadLimits.DEFAULTS);
            assertThat(sink.exchanges).isNotEmpty();
            assertThat(sink.problems).hasSize(2);
            assertThat(sink.problems.get(0).reason()).containsAnyOf("ends too early", "is damaged");
            assertThat(sink.problems.get(1).reason())
                    .isEqualTo("what is behind two.log in it, if anything, was not read");
        }
    }

    private static LogSource source(byte[] content, ReadLimits limits) {
        return LogSource.of("test.log", new ByteArrayInputStream(content), limits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compressed(Wrapping compression, String content) throws IOException {
        return compressed(compression, bytes(content));
    }

    private static byte[] compressed(Wrapping compression, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream compressing = compression.around(out)) {
            compressing.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(tar, entry.getKey(), entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content)
            throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
