package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Logs of every format that is one file, in containers that are cut off or damaged. */
class BrokenContainerTest {
    private static final int RECORDS = 3_000;

    private static byte[] log(LogShape shape, int records) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= records; i++) {
            texts.add(shape.withText(i, "text " + i * 2654435761L));
        }
        Map<String, String> files = shape.of(texts).files();
        return files.get(shape.fileOf(0)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static CollectingSink read(String name, byte[] content) throws IOException {
        LogSource source =
                LogSource.of(name, new ByteArrayInputStream(content), ReadLimits.DEFAULTS);
        return Readings.read(source);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HAR_PAIR", "NDJSON_PAIR", "JD", "API_PARITY", "JUMEAUX"})
    void whatIsBeforeTheCutIsRead(LogShape shape) throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(log(shape, RECORDS));
        }
        CollectingSink sink = read("log.gz", Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2));
        assertThat(sink.exchanges).hasSizeBetween(RECORDS / 10, RECORDS - 1);
        assertThat(sink.problems)
                .filteredOn(problem -> problem.reason().equals("the gzip data ends too early"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.provenance().offset()).isPositive());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HAR_PAIR", "NDJSON_PAIR", "JD", "API_PARITY", "JUMEAUX"})
    void aDamagedEntryOfAnArchiveLeavesTheOthersAlone(LogShape shape) throws IOException {
        byte[] good = log(shape, 20);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] start = new int[3];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < start.length; i++) {
                zip.putNextEntry(new ZipEntry("log" + i));
                zip.flush();
                start[i] = bytes.size();
                zip.write(good);
                zip.closeEntry();
            }
        }
        byte[] damaged = bytes.toByteArray();
        damaged[start[1] + 60] ^= 0x10;
        int alone = read("log", good).exchanges.size();
        CollectingSink sink = read("logs.zip", damaged);
        assertThat(sink.exchanges)
                .filteredOn(each -> each.provenance().source().equals("logs.zip!log0"))
                .hasSize(alone);
        assertThat(sink.problems)
                .filteredOn(problem -> problem.provenance().source().startsWith("logs.zip"))
                .extracting(ImportProblem::reason)
                .anyMatch(reason -> reason.contains("the zip data is damaged"));
        boolean goesOn =
                sink.problems.stream().noneMatch(problem -> problem.reason().contains("behind"));
        assertThat(sink.exchanges)
                .filteredOn(each -> each.provenance().source().equals("logs.zip!log2"))
                .hasSize(goesOn ? alone : 0);
    }
}
