package io.github.parityworkbench.importers;

import static io.github.parityworkbench.importers.Readings.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Exchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadInputTest {
    private static final String SECRET = "s3cr3t-v4lue";

    @Test
    void aDeepRecordIsOneProblemAndTheOthersAreRead() throws IOException {
        String deep = "{\"control\":{\"body\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
        CollectingSink sink = Readings.read(GOOD + "\n" + deep + "\n" + GOOD + "\n");
        assertThat(sink.exchanges).hasSize(2);
        assertThat(sink.problems)
                .singleElement()
                .extracting(ImportProblem::reason)
                .asString()
                .startsWith("nested deeper than 512 levels");
    }

    @Test
    void aBlankUrlNamesTheRootAsOneWithoutAPathDoes() throws IOException {
        String blank = GOOD.replace("\"endpoint\":\"e\"", "\"request\":{\"url\":\" ?x\"}");
        CollectingSink sink = Readings.read(blank + "\n" + GOOD);
        assertThat(sink.exchanges).extracting(e -> e.endpoint().name()).containsExactly("/", "e");
    }

    @Test
    void aReplayThatCannotBeBuiltIsOneProblemAlsoWhereNoRequestWasRecorded() throws IOException {
        String separator = "\n\uD83D\uDC35\uD83D\uDE48\uD83D\uDE49\n";
        String message = "%d %s 1439818823587396305 5\nHTTP/1.1 %s OK\r\n\r\n[]" + separator;
        CollectingSink sink =
                Readings.read(
                        message.formatted(2, "0123456789", "200")
                                + message.formatted(3, "0123456789", "fine")
                                + message.formatted(2, "9876543210", "200")
                                + message.formatted(3, "9876543210", "404"));
        assertThat(sink.exchanges).extracting(Exchange::id).containsExactly("9876543210");
        assertThat(sink.problems)
                .singleElement()
                .extracting(ImportProblem::reason)
                .isEqualTo("candidate.status is not a status code");
    }

    @Test
    void aLineFeedAtTheEndOfARecordingIsNoMessage() throws IOException {
        String separator = "\n\uD83D\uDC35\uD83D\uDE48\uD83D\uDE49\n";
        String message =
                "%d 0123456789 1439818823587396305 5\nHTTP/1.1 200 OK\r\n\r\n[]" + separator;
        CollectingSink sink = Readings.read(message.formatted(2) + message.formatted(3) + "\r\n");
        assertThat(sink.exchanges).hasSize(1);
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void aRowOfMoreCellsThanMemoryBearsIsOneProblem() throws IOException {
        String row = "a,1,2\n";
        CollectingSink sink =
                Readings.read(
                        "endpoint,control.body,candidate.body\n"
                                + row
                                + ",".repeat(100_000)
                                + "\n"
                                + row);
        assertThat(sink.exchanges).hasSize(2);
        assertThat(sink.problems)
                .singleElement()
                .extracting(ImportProblem::reason)
                .isEqualTo("the row has more than 65536 cells");
    }

    @Test
    void aLineOverTheCapIsOneProblemWithItsOffsetAndTheNextLineIsRead() throws IOException {
        String tooLong = GOOD.replace("1", "\"" + "x".repeat(300_000) + "\"");
        byte[] log = (GOOD + "\n" + tooLong + "\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        CollectingSink sink = Readings.read(log, Readings.recordsUpTo(1_000));
        assertThat(sink.exchanges).extracting(e -> e.provenance().line()).containsExactly(1L, 3L);
        assertThat(sink.problems).hasSize(1);
        assertThat(sink.problems.get(0).provenance().line()).isEqualTo(2);
        assertThat(sink.problems.get(0).provenance().offset()).isEqualTo(GOOD.length() + 1L);
    }

    @Test
    void endlessZeroBytesAreOneProblemInBoundedMemory() throws IOException {
        InputStream zeros = new Zeros(1L << 30);
        InputStream log =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(bytes(GOOD + "\n"), zeros, bytes("\n" + GOOD + "\n"))));
        CollectingSink sink =
                Readings.read(LogSource.of("zeros", log, Readings.recordsUpTo(1 << 20)));
        assertThat(sink.exchanges).hasSize(2);
        assertThat(sink.problems).hasSize(1);
    }

    @Test
    void invalidAndOverlongUtf8IsAProblem() throws IOException {
        byte[][] broken = {
            {(byte) 0xff}, {(byte) 0xc0, (byte) 0xaf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}
        };
        for (byte[] bytes : broken) {
            String before = GOOD + "\n{\"control\":{\"body\":\"";
            String after = "\"},\"candidate\":{\"body\":1}}\n" + GOOD;
            CollectingSink sink =
                    Readings.read(
                            LogSource.of(
                                    "utf8",
                                    new SequenceInputStream(
                                            Collections.enumeration(
                                                    List.of(
                                                            bytes(before),
                                                            new ByteArrayInputStream(bytes),
                                                            bytes(after)))),
                                    ReadLimits.DEFAULTS));
            assertThat(sink.exchanges).hasSize(2);
            assertThat(sink.problems)
                    .singleElement()
                    .extracting(ImportProblem::reason)
                    .asString()
                    .startsWith("bytes that are not UTF-8");
        }
    }

    @Test
    void noReasonQuotesThePayload() throws IOException {
        List<String> broken =
                List.of(
                        "{\"control\":{\"body\":\"" + SECRET + "},\"candidate\":{\"body\":1}}",
                        "{\"control\":{\"body\":" + SECRET + "},\"candidate\":{\"body\":1}}",
                        "{\"control\":{\"status\":\"" + SECRET + "\"},\"candidate\":{\"body\":1}}",
                        "{\"control\":\"" + SECRET + "\",\"candidate\":{\"body\":1}}",
                        "{\"summary\":true,\"endpoint\":\"e\",\"matched\":\"" + SECRET + "\"}",
                        "{\"" + SECRET + "\":1,\"" + SECRET + "\" 1}",
                        SECRET);
        for (String line : broken) {
            CollectingSink sink = Readings.read(GOOD + "\n" + line + "\n" + GOOD + "\n");
            assertThat(sink.exchanges).hasSize(2);
            assertThat(sink.problems)
                    .singleElement()
                    .extracting(ImportProblem::reason)
                    .asString()
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void aFailureOfTheMediumIsNoProblemOfARecord() {
        InputStream failing =
                new SequenceInputStream(
                        bytes(GOOD + "\n"),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the disk is gone");
                            }

                            @Override
                            public int read(byte[] bytes, int offset, int length)
                                    throws IOException {
                                throw new IOException("the disk is gone");
                            }
                        });
        assertThatThrownBy(() -> Readings.read(LogSource.of("x", failing, ReadLimits.DEFAULTS)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(DamagedSourceException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void whatTheSinkThrowsStopsTheReading() {
        RecordSink stopping =
                new RecordSink() {
                    @Override
                    public void exchange(io.github.parityworkbench.diff.Exchange exchange) {
                        throw new IllegalStateException("stop");
                    }

                    @Override
                    public void summary(io.github.parityworkbench.diff.EndpointSummary summary) {}

                    @Override
                    public void problem(ImportProblem problem) {}
                };
        LogSource source = LogSource.of("x", bytes(GOOD + "\n" + GOOD), ReadLimits.DEFAULTS);
        assertThatThrownBy(() -> new LogFormats().detect(source).read(source, stopping))
                .hasMessage("stop");
    }

    @Test
    void filesWithByteOrderMarksThatWerePutTogetherLoseNoRecord() throws IOException {
        String mark = "\ufeff";
        String pretty = "{\n  " + GOOD.substring(1);
        String patch = "[{\"op\":\"remove\",\"path\":\"/a\"}]\n";
        assertThat(read(mark + GOOD + "\n" + mark + GOOD)).isEqualTo(2);
        assertThat(read(mark + pretty + "\n" + mark + pretty)).isEqualTo(2);
        assertThat(read(mark + "[" + GOOD + "]\n" + mark + "[" + GOOD + "]")).isEqualTo(2);
        assertThat(read(mark + patch + mark + patch)).isEqualTo(2);
        String table = mark + "endpoint,control.body,candidate.body\ne,1,2\n";
        assertThat(read(table + table)).isEqualTo(2);
    }

    private static int read(String content) throws IOException {
        CollectingSink sink = Readings.read(content);
        assertThat(sink.problems).isEmpty();
        return sink.exchanges.size();
    }

    @Test
    void blankLinesAndAnotherEncodingAreRefusedWithASentence() {
        assertThatThrownBy(() -> Readings.read("\n".repeat(1 << 17)))
                .isInstanceOf(SourceException.class)
                .hasMessage("test.log holds nothing but blank lines");
        byte[] latin = "id;Größe\n1;2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Readings.read(latin, ReadLimits.DEFAULTS))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("has bytes that are not UTF-8; convert it");
    }

    @Test
    void aPathDeeperThanAnyDocumentIsOneProblemInEveryListOfDifferences() throws IOException {
        String slashes = "/a".repeat(100_000);
        List<String> logs =
                List.of(
                        "[{\"op\":\"remove\",\"path\":\"" + slashes + "\"}]",
                        "{\"values_changed\":{\"root" + "[0]".repeat(50_000) + "\":{}}}",
                        "{\"diff\":[{\"diffReports\":[{\"diffEntries\":[{\"field\":\"body"
                                + slashes
                                + "\",\"expected\":\"1\",\"actual\":\"2\"}]}]}]}",
                        "@ [" + "0,".repeat(100_000) + "0]\n- 1\n");
        for (String log : logs) {
            CollectingSink sink = Readings.read(log);
            assertThat(sink.exchanges).isEmpty();
            assertThat(sink.problems)
                    .singleElement()
                    .extracting(ImportProblem::reason)
                    .isEqualTo("a path has more than 512 steps");
        }
    }

    @Test
    void listsOfObjectsThatAreNoChangeAreNotTakenForADelta() {
        assertThatThrownBy(() -> Readings.read("{\"responses\":[{\"old\":1},{\"new\":2}]}"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("not a log in a known format");
    }

    @Test
    void proseBinaryAndUtf16AreRefusedWithASentence() {
        assertThatThrownBy(() -> Readings.read("Dear reader,\nthis is prose.\n"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("test.log is not a log in a known format");
        assertThatThrownBy(() -> Readings.read("\0\1\2\3"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("binary");
        assertThatThrownBy(
                        () ->
                                Readings.read(
                                        GOOD.getBytes(StandardCharsets.UTF_16),
                                        ReadLimits.DEFAULTS))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> Readings.read(""))
                .isInstanceOf(SourceException.class)
                .hasMessage("test.log is empty");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many zero bytes. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
