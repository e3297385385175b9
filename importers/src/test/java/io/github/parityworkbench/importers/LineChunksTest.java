package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a log by chunks of lines gives what reading it as a whole gives. */
class LineChunksTest {
    private static final LineFormat NATIVE = (LineFormat) new LogFormats().named("native");
    private static final ReadLimits SHORT = Readings.recordsUpTo(Readings.GOOD.length() + 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "G",
                "G\nG\n",
                "\ufeffG\r\n \t\n  G  \nbroken\nG",
                "{\"summary\":true,\"endpoint\":\"e\",\"matched\":1,\"mismatched\":2}\n"
                        + "G\n"
                        + "{\"control\":1}\n",
                "       G       \nG\n",
                "L,L,L,L,L\nG\nL,L,L",
                "G\n\ufeff\n\ufeffG\nG\n",
            })
    void readsTheSameRecordsWithTheirPlaces(String pattern) throws IOException {
        byte[] log = log(pattern);
        CollectingSink expected = new CollectingSink();
        NATIVE.read(source(log), expected);

        assertThat(byChunks(log, 0)).isEqualTo(expected.all);
        for (int skipped = 0; skipped <= expected.all.size(); skipped++) {
            assertThat(byChunks(log, skipped))
                    .isEqualTo(expected.all.subList(skipped, expected.all.size()));
        }
    }

    @Test
    void cutsAtLineEndsAfterSomeThousandLinesOrSomeMegabytes() throws IOException {
        assertChunks("G\n".repeat(5_000), 3);
        assertChunks(("G" + " ".repeat(9_999) + "\n").repeat(1_500), 2);
        assertChunks("\n" + "G" + " ".repeat(17 << 20) + "\nG\n", 3);
    }

    private static void assertChunks(String pattern, int count) throws IOException {
        byte[] log = pattern.replace("G", Readings.GOOD).getBytes(StandardCharsets.UTF_8);
        CollectingSink expected = new CollectingSink();
        NATIVE.read(source(log, ReadLimits.DEFAULTS), expected);
        CollectingSink found = new CollectingSink();
        int chunks = 0;
        try (LineChunks lines = new LineChunks(source(log, ReadLimits.DEFAULTS))) {
            for (LineChunk chunk = lines.next(); chunk != null; chunk = lines.next()) {
                NATIVE.read(chunk, found);
                chunks++;
            }
        }
        assertThat(found.all).isEqualTo(expected.all);
        assertThat(chunks).isEqualTo(count);
    }

    private static List<Object> byChunks(byte[] log, long skipped) throws IOException {
        CollectingSink sink = new CollectingSink();
        try (LineChunks lines = new LineChunks(source(log))) {
            assertThat(lines.skipRecords(skipped)).isEqualTo(skipped);
            for (LineChunk chunk = lines.next(); chunk != null; chunk = lines.next()) {
                NATIVE.read(chunk, sink);
            }
        }
        return sink.all;
    }

    private static byte[] log(String pattern) {
        return pattern.replace("L", Readings.GOOD)
                .replace("G", Readings.GOOD)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static LogSource source(byte[] log) {
        return source(log, SHORT);
    }

    private static LogSource source(byte[] log, ReadLimits limits) {
        return LogSource.of("test.log", new ByteArrayInputStream(log), limits);
    }

    @Test
    void breaksOffWhereItsSourceDoesBehindTheLastWholeLine() throws IOException {
        byte[] half = firstHalfOfGzip((Readings.GOOD + "\n").repeat(20_000));
        CollectingSink expected = new CollectingSink();
        NATIVE.read(source(half, ReadLimits.DEFAULTS), expected);

        CollectingSink found = new CollectingSink();
        try (LineChunks lines = new LineChunks(source(half, ReadLimits.DEFAULTS))) {
            for (LineChunk chunk = lines.next(); chunk != null; chunk = lines.next()) {
                NATIVE.read(chunk, found);
            }
        } catch (DamagedSourceException damaged) {
            assertThat(damaged.reason()).isEqualTo(expected.problems.get(0).reason());
        }
        assertThat(found.all).hasSizeGreaterThan(1).isEqualTo(expected.exchanges);
    }

    private static byte[] firstHalfOfGzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    }
}
