package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parityworkbench.importers.LogShape.Log;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A broken record between two good ones, in every format: they are read, and it is a problem. */
class BrokenRecordTest {
    private static final String SECRET = "s3cr3t-v4lue";

    /** Bodies that need not be JSON: text of any kind is text, and bytes of any kind are data. */
    private static final Set<LogShape> BYTES = EnumSet.of(LogShape.GOREPLAY);

    /** Bodies that are text around what may be JSON: what is none stays text. */
    private static final Set<LogShape> TEXT =
            EnumSet.of(LogShape.GOREPLAY, LogShape.CSV, LogShape.TSV);

    @TempDir private Path parent;
    private int runs;

    private CollectingSink read(LogShape shape, String second) throws IOException {
        return read(shape, second, ReadLimits.DEFAULTS);
    }

    private CollectingSink read(LogShape shape, String second, ReadLimits limits)
            throws IOException {
        return read(shape, shape.of(around(shape, second)), limits);
    }

    private CollectingSink read(LogShape shape, Log log, ReadLimits limits) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("run" + ++runs));
        return shape.read(folder, log, limits);
    }

    private static List<String> around(LogShape shape, String second) {
        return List.of(shape.withText(1, "first"), second, shape.withText(3, "last"));
    }

    private static void assertOneProblem(LogShape shape, String second, CollectingSink sink) {
        assertThat(sink.exchanges).as("good ones").hasSize(2);
        assertThat(sink.problems).hasSize(shape.isJoined() ? 2 : 1);
        ImportProblem problem = sink.problems.get(0);
        assertThat(problem.reason()).isNotBlank().isPrintable().doesNotContain(SECRET);
        assertThat(problem.provenance().source()).contains(leader(shape));
        String log = shape.of(around(shape, second)).files().get(shape.fileOf(1));
        long start = shape.isAFileEach() ? 0 : log.indexOf(second);
        assertThat(problem.provenance().offset()).isBetween(start, start + second.length());
    }

    private static String leader(LogShape shape) {
        return shape.fileOf(1).replace("target_a", "case");
    }

    @ParameterizedTest
    @EnumSource
    void goodRecordsAreAllRead(LogShape shape) throws IOException {
        CollectingSink sink = read(shape, shape.withText(2, "middle"));
        assertThat(sink.problems).isEmpty();
        assertThat(sink.exchanges).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void bytesThatAreNotUtf8AreAProblemAndNoOtherText(LogShape shape) throws IOException {
        for (String bytes :
                List.of("\u00ff", "\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00e2\u0082")) {
            String second = shape.withText(2, SECRET + bytes);
            CollectingSink sink = read(shape, second);
            if (BYTES.contains(shape)) {
                assertThat(sink.exchanges.get(1).control().body().toString()).contains("base64");
            } else {
                assertOneProblem(shape, second, sink);
                assertThat(sink.problems.get(0).reason()).contains("not UTF-8");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void controlCharactersAreAProblemOrKept(LogShape shape) throws IOException {
        for (String character : List.of("\0", "\u0001", "\u001f")) {
            String second = shape.withText(2, SECRET + character);
            CollectingSink sink = read(shape, second);
            if (TEXT.contains(shape)) {
                assertThat(sink.exchanges).hasSize(3);
                assertThat(sink.exchanges.get(1).control().body().toString())
                        .contains("\\u00%02x".formatted((int) character.charAt(0)));
            } else {
                assertOneProblem(shape, second, sink);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLoneSurrogateIsKeptAsWritten(LogShape shape) throws IOException {
        for (String escape : List.of("\\ud800", "\\udc00 x", "\\udc00\\ud800")) {
            CollectingSink sink = read(shape, shape.withText(2, escape));
            assertThat(sink.problems).isEmpty();
            assertThat(sink.exchanges).hasSize(3);
            String all = sink.exchanges.get(1).toString();
            assertThat(all).doesNotContain("\ufffd");
            if (shape != LogShape.JUMEAUX) {
                assertThat(all.toLowerCase(Locale.ROOT)).contains(escape);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aByteOrderMarkIsPassedOver(LogShape shape) throws IOException {
        Log log = shape.of(around(shape, shape.withText(2, "middle")));
        for (String file : log.files().keySet()) {
            log = log.with(file, "\u00ef\u00bb\u00bf" + log.files().get(file));
        }
        CollectingSink sink = read(shape, log, ReadLimits.DEFAULTS);
        assertThat(sink.problems).isEmpty();
        assertThat(sink.exchanges).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aDeepRecordIsAProblemOrText(LogShape shape) throws IOException {
        // Too deep for any stack, and for hours where each level takes longer than the one before.
        int levels = 100_000;
        String second = shape.withValue(2, "[".repeat(levels) + "]".repeat(levels));
        CollectingSink sink = read(shape, second);
        if (TEXT.contains(shape)) {
            assertThat(sink.exchanges).hasSize(3);
        } else {
            assertOneProblem(shape, second, sink);
            assertThat(sink.problems.get(0).reason()).contains("deeper than 512 levels");
        }
    }

    /**
     * Records of YAML in brackets are told apart by the parser alone, which pays for each level.
     */
    @Test
    void aReportInBracketsEndsAtARecordThatIsFarTooDeep() throws IOException {
        CollectingSink sink = Readings.read(reportInBrackets(600));
        assertThat(sink.exchanges).hasSize(2);
        assertThat(sink.problems)
                .extracting(ImportProblem::reason)
                .containsExactly("nested deeper than 512 levels");

        sink = Readings.read(reportInBrackets(100_000));
        assertThat(sink.exchanges).hasSize(1);
        assertThat(sink.problems)
                .extracting(ImportProblem::reason)
                .containsExactly("nested deeper than 512 levels; nothing behind it was read");
    }

    private static String reportInBrackets(int levels) {
        String deep = "[".repeat(levels) + "]".repeat(levels);
        String tests =
                Stream.of("\"2\"", deep, "\"3\"")
                        .map(body -> LogShape.KEPLOY.withValue(1, body))
                        .map(record -> record.strip().substring(2))
                        .collect(Collectors.joining(", "));
        return "{version: \"api.keploy.io/v1beta1\", \"tests\": [" + tests + "]}";
    }

    @ParameterizedTest
    @EnumSource
    void aMemberThatIsThereTwiceIsAProblem(LogShape shape) throws IOException {
        if (shape.isJson()) {
            String second = shape.withText(2, SECRET).replaceFirst("\\{([^,]*,)", "{$1$1");
            CollectingSink sink = read(shape, second);
            assertOneProblem(shape, second, sink);
            assertThat(sink.problems.get(0).reason()).contains("twice");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOverTheCapIsOneProblem(LogShape shape) throws IOException {
        String second = shape.withText(2, "x".repeat(400_000));
        CollectingSink sink = read(shape, second, Readings.recordsUpTo(5_000));
        assertOneProblem(shape, second, sink);
        assertThat(sink.problems.get(0).reason()).contains("longer than 5000 bytes");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFileIsRefusedWithASentence(LogShape shape) throws IOException {
        Log log = shape.of(around(shape, shape.withText(2, "x")));
        String file = shape.fileOf(1);
        if (shape.isAFileEach()) {
            CollectingSink sink = read(shape, log.with(file, ""), ReadLimits.DEFAULTS);
            assertThat(sink.exchanges).hasSize(2);
        } else {
            assertThatThrownBy(() -> read(shape, log.with(file, ""), ReadLimits.DEFAULTS))
                    .isInstanceOf(SourceException.class)
                    .hasMessageEndingWith(file + " is empty");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLogThatIsCutOffKeepsWhatWasWhole(LogShape shape) throws IOException {
        List<String> records = around(shape, shape.withText(2, "middle"));
        Log whole = shape.of(records);
        String file = shape.fileOf(1);
        String content = whole.files().get(file);
        for (int cut = 1; cut < content.length(); cut += 1 + content.length() / 60) {
            CollectingSink sink;
            try {
                sink =
                        read(
                                shape,
                                whole.with(file, content.substring(0, cut)),
                                ReadLimits.DEFAULTS);
            } catch (SourceException refused) {
                assertThat(refused).hasMessageContaining(file.replaceFirst(".*/", ""));
                assertThat(cut).isLessThan(content.indexOf("last"));
                continue;
            }
            long complete =
                    shape.isAFileEach() ? 2 : records.stream().filter(within(content, cut)).count();
            assertThat(sink.exchanges.size()).as("cut at %d", cut).isBetween((int) complete, 3);
            String rest = content.substring(0, cut).strip();
            // Of text behind which nothing has to come, nobody can tell that something is gone.
            if (!TEXT.contains(shape)
                    && sink.exchanges.size() < 3
                    && records.stream().noneMatch(rest::endsWith)) {
                assertThat(sink.problems).as("cut at %d", cut).isNotEmpty();
            }
        }
    }

    private static Predicate<String> within(String content, int cut) {
        return record -> content.indexOf(record) + record.length() <= cut;
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfAnotherTypeLeaveTheOtherRecordsAlone(LogShape shape) throws IOException {
        if (!shape.isJson() || shape == LogShape.KEPLOY) {
            return;
        }
        ObjectMapper json = new ObjectMapper();
        JsonNode good = json.readTree(shape.withText(2, "x"));
        List<String> seconds = new ArrayList<>();
        for (String other :
                List.of("null", "true", "7", "-1.5e400", "\"x\"", "[]", "{}", "[[1]]")) {
            seconds.add(other);
            replaced(good, good, json.readTree(other), seconds);
        }
        for (String second : seconds) {
            CollectingSink sink = read(shape, second);
            assertThat(sink.exchanges.size()).as(second).isBetween(2, 3);
            if (!second.contains("\"diffReports\":[]") && sink.exchanges.size() == 2) {
                assertThat(sink.problems).as(second).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NATIVE", "MAPPING", "DEEPDIFF", "JSONDIFFPATCH", "JSON_DIFF", "JSON_PATCH"})
    void aForeignRecordIsOneProblemWhereverItStands(LogShape shape) throws IOException {
        String foreign = "{\"message\":\"log rotated\",\"level\":3}";
        CollectingSink sink = read(shape, foreign);
        assertOneProblem(shape, foreign, sink);

        List<String> records = new ArrayList<>(around(shape, foreign));
        Collections.swap(records, 0, 1);
        sink = read(shape, shape.of(records), ReadLimits.DEFAULTS);
        assertThat(sink.exchanges).hasSize(2);
        assertThat(sink.problems).hasSize(1);
        assertThat(sink.problems.get(0).provenance().offset()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"DEEPDIFF", "JSONDIFFPATCH", "JSON_DIFF", "JSON_PATCH"})
    void aFewListsAmongOtherRecordsDoNotMakeALogOfLists(LogShape shape) throws IOException {
        List<String> records = new ArrayList<>(around(shape, shape.withText(2, "middle")));
        for (int i = 0; i < 3; i++) {
            records.add("{\"message\":\"log rotated\",\"level\":" + i + "}");
        }
        byte[] log = String.join("\n", records).getBytes(StandardCharsets.UTF_8);
        LogFormat format =
                new LogFormats().named(shape.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(format.probe(new Sample("log.json", log, null))).isEqualTo(Match.NO);
    }

    /** The document with each of its values, one at a time, replaced by another. */
    private static void replaced(JsonNode root, JsonNode at, JsonNode other, List<String> into) {
        if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode own = object.get(name);
                replaced(root, own, other, into);
                object.set(name, other);
                into.add(root.toString());
                object.set(name, own);
            }
        } else if (at instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode own = array.get(i);
                replaced(root, own, other, into);
                array.set(i, other);
                into.add(root.toString());
                array.set(i, own);
            }
        }
    }
}
