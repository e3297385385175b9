package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parityworkbench.diff.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The parser cases of JSONTestSuite, each as the body of a record between two good ones. */
class JsonTestSuiteTest {
    private static final String SUITE = "JSONTestSuite/test_parsing";

    @TestFactory
    Stream<DynamicTest> eachIsReadByteForByteOrIsOneProblem() throws IOException {
        Path suite = TestData.folder().resolve(SUITE);
        assumeTrue(Files.isDirectory(suite), "JSONTestSuite is not there: " + suite);
        List<Path> cases;
        try (Stream<Path> files = Files.list(suite)) {
            cases = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        assertThat(cases).hasSizeGreaterThan(300);
        return cases.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        byte[] body = Files.readAllBytes(file);
        CollectingSink sink = Readings.read(withBody(body), ReadLimits.DEFAULTS);
        char expectation = file.getFileName().toString().charAt(0);
        boolean multiline = contains(body, '\n');
        if (expectation == 'y' && !multiline) {
            assertThat(sink.problems).isEmpty();
            assertThat(sink.exchanges).hasSize(3);
            assertThat(sink.exchanges.get(1).control().body()).isEqualTo(trimmed(body));
        } else if (expectation == 'n') {
            assertThat(sink.exchanges).extracting(e -> e.id()).containsExactly("first", "last");
            assertThat(sink.problems).hasSizeBetween(1, multiline ? 3 : 1);
            ImportProblem problem = sink.problems.get(0);
            assertThat(problem.provenance().line()).isEqualTo(2);
            assertThat(problem.provenance().offset()).isEqualTo(first().length);
            assertThat(problem.reason()).isNotBlank().isPrintable();
        } else {
            assertThat(sink.exchanges).extracting(e -> e.id()).contains("first", "last");
        }
    }

    private static byte[] withBody(byte[] body) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        log.write(first());
        log.write(ascii("{\"id\":\"middle\",\"control\":{\"body\":"));
        log.write(body);
        log.write(ascii("},\"candidate\":{\"body\":0}}\n"));
        log.write(ascii("{\"id\":\"last\",\"control\":{\"body\":1},\"candidate\":{\"body\":1}}\n"));
        return log.toByteArray();
    }

    private static byte[] first() {
        return ascii("{\"id\":\"first\",\"control\":{\"body\":1},\"candidate\":{\"body\":1}}\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static JsonText trimmed(byte[] body) {
        int from = 0;
        int to = body.length;
        while (body[from] == ' ' || body[from] == '\t') {
            from++;
        }
        while (body[to - 1] == ' ' || body[to - 1] == '\t' || body[to - 1] == '\r') {
            to--;
        }
        return JsonText.of(body, from, to);
    }

    private static boolean contains(byte[] bytes, char c) {
        for (byte b : bytes) {
            if (b == c) {
                return true;
            }
        }
        return false;
    }
}
