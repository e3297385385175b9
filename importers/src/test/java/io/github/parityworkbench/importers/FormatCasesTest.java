package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every {@code cases/FORMAT/NAME.log}, a file or a folder, and compares the outcome with
 * {@code NAME.expected.json} beside it. An outcome that differs is written to {@code target/cases},
 * ready to be checked and copied.
 */
class FormatCasesTest {
    private static final String EXPECTED = ".expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFileSays() throws IOException, URISyntaxException {
        URL resources = Objects.requireNonNull(FormatCasesTest.class.getResource("/cases"));
        Path cases = Path.of(resources.toURI());
        List<Path> logs;
        try (Stream<Path> files = Files.walk(cases, 2)) {
            logs = files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
        assertThat(logs).isNotEmpty();
        return logs.stream()
                .map(
                        log ->
                                DynamicTest.dynamicTest(
                                        cases.relativize(log).toString(), () -> check(log)));
    }

    private static void check(Path log) throws IOException {
        String name = log.getFileName().toString().replaceFirst("\\.log$", "");
        String folder = Objects.requireNonNull(log.getParent()).getFileName().toString();
        CollectingSink sink = new CollectingSink();
        LogFormats formats = new LogFormats();
        String used = "";
        for (LogSource source : LogSources.of(List.of(log.toString()))) {
            LogFormat format = formats.detect(source);
            used = format.name();
            format.read(source, sink);
        }
        ObjectNode actual = JSON.createObjectNode();
        actual.put("format", used);
        actual.set("records", SinkJson.of(sink, folder));
        String text = pretty(actual);
        Path expected = log.resolveSibling(name + EXPECTED);
        String wanted =
                Files.exists(expected)
                        ? pretty(JSON.readTree(expected.toFile()))
                        : "nothing: there is no " + expected.getFileName();
        if (!text.equals(wanted)) {
            Path outcome = Path.of("target", "cases", folder, name + EXPECTED);
            Files.createDirectories(outcome.getParent());
            Files.writeString(outcome, text);
        }
        assertThat(text).isEqualTo(wanted);
    }

    private static String pretty(JsonNode node) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}
