package io.github.parityworkbench.importers.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.CollectingSink;
import io.github.parityworkbench.importers.LogFormats;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.mapping.Mapping;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFormatTest {
    @TempDir Path folder;

    @Test
    void twoRecordingsAreJoinedByWhatWasAskedTheFirstWithTheFirst() throws Exception {
        CollectingSink read = read(sample("control.har"), sample("candidate.har"), 1 << 20);
        assertThat(read.exchanges).hasSize(3);
        Exchange made = read.exchanges.get(0);
        assertThat(made.endpoint().name()).isEqualTo("POST /users");
        assertThat(made.request().body()).hasToString("{\"name\":\"a\"}");
        assertThat(made.control().body()).hasToString("\"made\"");
        assertThat(made.candidate().body()).hasToString("\"created\"");
        Exchange first = read.exchanges.get(1);
        assertThat(first.endpoint().name()).isEqualTo("GET /users/{id}");
        assertThat(first.control().body()).hasToString("{\"id\":7}");
        assertThat(first.candidate().body()).hasToString("{\"id\":\"7\"}");
        assertThat(first.control().durationMs()).isEqualTo(12.5);
        assertThat(first.candidate().durationMs()).isEqualTo(3.5);
        assertThat(first.timestamp()).hasToString("2026-03-01T00:00:00Z");
        assertThat(first.provenance().line()).isEqualTo(2);
        assertThat(read.exchanges.get(2).control().body()).hasToString("{\"id\":8}");
        assertThat(read.problems)
                .extracting(problem -> problem.reason().replaceAll(" in .*", ""))
                .containsExactly(
                        "there is no record of its method, URL and body",
                        "there is no record of its method, URL and body");
        assertThat(read.problems.get(0).provenance().source()).endsWith("candidate.har");
        assertThat(read.problems.get(1).provenance().source()).endsWith("control.har");
    }

    @Test
    void twoLogsOfOtherShapesAreJoinedByTheirTraceId() throws Exception {
        CollectingSink read = read(sample("control.ndjson"), sample("candidate.ndjson"), 1 << 20);
        assertThat(read.exchanges).extracting(Exchange::traceId).containsExactly("t-2", "t-1");
        Exchange one = read.exchanges.get(1);
        assertThat(one.endpoint().name()).isEqualTo("GET /a/{id}");
        assertThat(one.control().status()).isEqualTo(200);
        assertThat(one.candidate().status()).isEqualTo(404);
        assertThat(one.candidate().body()).hasToString("{\"a\":null}");
        assertThat(one.unknown()).asString().contains("\"service\":\"old\"");
        assertThat(read.problems)
                .extracting(problem -> problem.provenance().line() + " " + problem.reason())
                .anyMatch(problem -> problem.equals("3 it has no trace id to join it by"))
                .anyMatch(problem -> problem.startsWith("4 expected a member name"))
                .anyMatch(problem -> problem.startsWith("3 there is no record of its trace id"))
                .anyMatch(problem -> problem.startsWith("5 there is no record of its trace id"))
                .hasSize(4);
    }

    @Test
    void recordingsAreJoinedByFormsAndByTheTraceOfTheirSpans() throws Exception {
        List<String> forms = List.of(form("a"), form("b"));
        assertPaired(forms, List.of(form("b"), form("a")));
        List<String> spans = List.of(span("1".repeat(32), "a"), span("2".repeat(32), "b"));
        assertPaired(spans, List.of(span("2".repeat(32), "c"), span("1".repeat(32), "d")));
    }

    private static String form(String value) {
        return "\"postData\":{\"params\":[{\"name\":\"n\",\"value\":\"" + value + "\"}]}";
    }

    private static String span(String trace, String digit) {
        String value = "00-" + trace + "-" + digit.repeat(16) + "-01";
        return "\"headers\":[{\"name\":\"traceparent\",\"value\":\"" + value + "\"}]";
    }

    /** Two requests with the same URL, of which the candidate got the second one first. */
    private void assertPaired(List<String> control, List<String> candidate) throws IOException {
        Path left = Files.writeString(folder.resolve("left.har"), recording(control, "1", "2"));
        Path right = Files.writeString(folder.resolve("right.har"), recording(candidate, "2", "1"));
        CollectingSink read = read(left, right, 1 << 20);
        assertThat(read.exchanges)
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.candidate().body()).isEqualTo(e.control().body()));
    }

    private static String recording(List<String> requests, String... bodies) {
        String entry =
                "{\"request\":{\"method\":\"POST\",\"url\":\"http://h/x\",%s},"
                        + "\"response\":{\"status\":200,\"content\":{\"text\":\"%s\"}}}";
        return "{\"log\":{\"entries\":["
                + entry.formatted(requests.get(0), bodies[0])
                + ","
                + entry.formatted(requests.get(1), bodies[1])
                + "]}}";
    }

    @Test
    void whatDoesNotFitIntoMemoryIsJoinedOnDiskTheSame() throws Exception {
        List<String> control = new ArrayList<>();
        List<String> candidate = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            // Every trace twice, so that the order of rows with one key matters.
            String start = "{\"traceId\":\"t" + i / 2 + "\",\"status\":200,\"body\":";
            control.add(start + i + "}");
            candidate.add(start + -i + "}");
        }
        candidate.remove(17);
        // The candidate's traces come in another order; within one, rows keep theirs.
        List<List<String>> traces = new ArrayList<>();
        for (int i = 0; i < candidate.size(); i++) {
            if (i > 0 && trace(candidate.get(i)).equals(trace(candidate.get(i - 1)))) {
                traces.get(traces.size() - 1).add(candidate.get(i));
            } else {
                traces.add(new ArrayList<>(List.of(candidate.get(i))));
            }
        }
        Collections.shuffle(traces, new Random(1));
        Path left = Files.write(folder.resolve("control.log"), control);
        Path right =
                Files.write(
                        folder.resolve("candidate.log"),
                        traces.stream().flatMap(List::stream).toList());
        List<List<String>> outcomes = new ArrayList<>();
        for (long bytes : new long[] {1 << 22, 20_000, 1_000}) {
            CollectingSink read = read(left, right, bytes);
            assertThat(read.exchanges).hasSize(599);
            assertThat(read.problems).hasSize(1);
            outcomes.add(
                    Stream.concat(
                                    read.exchanges.stream()
                                            .map(
                                                    e ->
                                                            e.id()
                                                                    + e.control().body()
                                                                    + e.candidate().body()),
                                    read.problems.stream().map(Object::toString))
                            .sorted()
                            .toList());
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).hasSize(2);
            }
        }
        assertThat(outcomes.get(1)).isEqualTo(outcomes.get(0));
        assertThat(outcomes.get(2)).isEqualTo(outcomes.get(0));
    }

    @Test
    void oneMappingDescribesBothLogs() throws IOException {
        Path left = Files.writeString(folder.resolve("a"), "{\"k\":\"1\",\"x\":{\"r\":1}}\n");
        Path right = Files.writeString(folder.resolve("b"), "{\"k\":\"1\",\"y\":2}\n");
        Mapping mapping =
                Mapping.read(
                        "{\"traceId\":\"/k\",\"control.body\":\"/x/r\",\"candidate.body\":\"/y\"}");
        CollectingSink read = new CollectingSink();
        LogSource source = LogSource.of(left, ReadLimits.DEFAULTS);
        new PairFormat(folder, mapping)
                .read(source.with(LogSource.of(right, ReadLimits.DEFAULTS)), read);
        assertThat(read.exchanges).hasSize(1);
        assertThat(read.exchanges.get(0).candidate().body()).hasToString("2");
    }

    @Test
    void logsWithNothingInCommonAndLoneRecordingsAreRefusedWithASentence() throws Exception {
        Path left = Files.writeString(folder.resolve("a"), "{\"status\":200,\"body\":1}\n");
        assertThatThrownBy(() -> read(left, left, 1 << 20))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("neither a trace id nor a URL");
        Path prose = Files.writeString(folder.resolve("b"), "{\"x\":200}\n");
        assertThatThrownBy(() -> read(prose, left, 1 << 20))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("does not show where its response is");
        LogSource har = LogSource.of(sample("control.har"), ReadLimits.DEFAULTS);
        assertThatThrownBy(() -> new LogFormats().detect(har).read(har, new CollectingSink()))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("--control");
    }

    private static String trace(String record) {
        return record.substring(0, record.indexOf(','));
    }

    private CollectingSink read(Path control, Path candidate, long bytesInMemory)
            throws IOException {
        CollectingSink sink = new CollectingSink();
        LogSource source = LogSource.of(control, ReadLimits.DEFAULTS);
        new PairFormat(folder, null, bytesInMemory)
                .read(source.with(LogSource.of(candidate, ReadLimits.DEFAULTS)), sink);
        return sink;
    }

    private Path sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(getClass().getResource("/pairs/" + name)).toURI());
    }
}
