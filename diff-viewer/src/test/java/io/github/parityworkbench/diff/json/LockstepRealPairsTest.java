package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparing bytes gives the same answer as comparing trees on all real documents there are. */
class LockstepRealPairsTest {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);
    private final Lockstep lockstep = new Lockstep();
    private int answered;
    private int asked;

    @ParameterizedTest
    @ValueSource(strings = {"json-server-0.17-to-1.0", "graphql-apollo2-to-apollo4"})
    void answersOfServersBeforeAndAfterARewrite(String name) throws IOException {
        Path demo =
                Path.of("../app/src/main/resources/io/github/parityworkbench/app/workflow/demo");
        for (String line : lines(demo.resolve(name + ".ndjson.gz"))) {
            JsonNode exchange = new ObjectMapper().readTree(line);
            JsonNode control = exchange.at("/control/body");
            JsonNode candidate = exchange.at("/candidate/body");
            if (!control.isMissingNode() && !candidate.isMissingNode()) {
                check(PublicData.text(control), PublicData.text(candidate));
            }
        }
        assertThat(answered).isGreaterThan(asked / 2);
    }

    @Test
    void resourcesOfStripe() throws IOException {
        for (String line :
                lines(PublicData.folder("real/stripe").resolve("resource-pairs.jsonl.gz"))) {
            JsonNode pair = new ObjectMapper().readTree(line);
            check(PublicData.text(pair.get("old")), PublicData.text(pair.get("new")));
        }
        assertThat(answered).isGreaterThan(asked / 2);
    }

    @Test
    void specificationsOfElasticsearchAndOpensearch() throws IOException {
        Path folder = PublicData.folder("real/elasticsearch-opensearch");
        for (String line : Files.readAllLines(folder.resolve("pairs.jsonl"))) {
            JsonNode names = new ObjectMapper().readTree(line);
            check(
                    JsonText.of(Files.readAllBytes(folder.resolve(names.get("old").asText()))),
                    JsonText.of(Files.readAllBytes(folder.resolve(names.get("new").asText()))));
        }
    }

    @Test
    void everyDocumentOfTheParsingSuite() throws IOException {
        try (Stream<Path> files = Files.list(PublicData.folder("JSONTestSuite/test_parsing"))) {
            for (Path file : files.toList()) {
                JsonText document = JsonText.of(Files.readAllBytes(file));
                check(document, JsonText.of("[1]"));
                check(JsonText.of("{\"a\":1}"), document);
            }
        }
    }

    private void check(JsonText control, JsonText candidate) {
        asked++;
        List<Difference> found;
        try {
            found = lockstep.compare(Part.BODY, control, candidate, DIFFER);
        } catch (JsonSyntaxException e) {
            return;
        }
        if (found != null) {
            answered++;
            DiffResult result = DIFFER.diff(control, candidate);
            List<Difference> expected =
                    result.differences().stream().map(each -> difference(result, each)).toList();
            assertThat(found).isEqualTo(expected);
        }
    }

    private static Difference difference(DiffResult result, NodeDifference each) {
        return new Difference(
                Part.BODY,
                each.leftPath(),
                each.rightPath(),
                each.kind(),
                each.controlNode() < 0 ? null : result.control().text(each.controlNode()),
                each.candidateNode() < 0 ? null : result.candidate().text(each.candidateNode()),
                false);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
