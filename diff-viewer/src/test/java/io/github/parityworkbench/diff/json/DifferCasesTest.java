package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code differ-cases.json}: each difference as kind, left path and right path. */
class DifferCasesTest {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);

    @TestFactory
    Stream<DynamicTest> findsExactlyTheseDifferences() throws IOException {
        try (InputStream in = DifferCasesTest.class.getResourceAsStream("differ-cases.json")) {
            JsonNode cases = new ObjectMapper().readTree(in);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(
                            test ->
                                    DynamicTest.dynamicTest(
                                            test.get("case").asText(), () -> check(test)));
        }
    }

    private static void check(JsonNode test) {
        List<String> expected = new ArrayList<>();
        test.get("differences").forEach(line -> expected.add(line.asText()));
        DiffResult result =
                DIFFER.diff(
                        PublicData.text(test.get("control")),
                        PublicData.text(test.get("candidate")));

        assertThat(result.differences())
                .extracting(d -> d.kind().label() + ' ' + d.leftPath() + ' ' + d.rightPath())
                .containsExactlyElementsOf(expected);
        assertThat(result.degraded()).isFalse();
    }
}
