package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parityworkbench.diff.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public cases of RFC 6902 and RFC 7386, both for applying patches and for making them. */
class PatchOracleTest {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);

    @ParameterizedTest
    @ValueSource(strings = {"tests.json", "spec_tests.json"})
    void appliesPatchesAsThePublicCasesSay(String file) {
        int applied = 0;
        for (JsonNode test : PublicData.json(PublicData.folder("json-patch-tests").resolve(file))) {
            if (test.path("disabled").asBoolean() || !test.has("patch")) {
                continue;
            }
            JsonText document = PublicData.text(test.get("doc"));
            JsonText patch = PublicData.text(test.get("patch"));
            if (test.has("error")) {
                assertThatThrownBy(() -> JsonPatch.parse(patch).apply(document))
                        .as(test.toString())
                        .isInstanceOf(JsonPatchException.class);
            } else {
                JsonText patched = JsonPatch.parse(patch).apply(document);
                assertSame(
                        patched,
                        PublicData.text(
                                test.path("expected").isMissingNode()
                                        ? test.get("doc")
                                        : test.get("expected")),
                        test);
            }
            applied++;
        }
        assertThat(applied).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tests.json", "spec_tests.json"})
    void findsNoMoreOperationsThanThePublicPatches(String file) {
        for (JsonNode test : PublicData.json(PublicData.folder("json-patch-tests").resolve(file))) {
            if (test.has("expected") && !test.path("disabled").asBoolean()) {
                JsonText document = PublicData.text(test.get("doc"));
                JsonText expected = PublicData.text(test.get("expected"));
                DiffResult result = DIFFER.diff(document, expected);
                JsonPatch found = JsonPatch.of(result);

                assertSame(found.apply(document), expected, test);
                assertSame(JsonPatch.of(Swapped.of(result)).apply(expected), document, test);
                assertThat(found.operations().size())
                        .as(test.toString())
                        .isLessThanOrEqualTo(operations(test.get("patch")));
            }
        }
    }

    /** Tests change nothing; a move out of an object into an array is a removal and an addition. */
    private static int operations(JsonNode patch) {
        int operations = 0;
        for (JsonNode operation : patch) {
            operations += operation.path("op").asText().equals("test") ? 0 : 1;
            operations += operation.path("from").asText().equals("/baz/0/qux") ? 1 : 0;
        }
        return operations;
    }

    @Test
    void mergesAsTheRfcSaysAndBack() {
        JsonNode tests = PublicData.json(PublicData.folder("rfc7386").resolve("appendix-a.json"));
        assertThat(tests).hasSize(15);
        for (JsonNode test : tests) {
            JsonText original = PublicData.text(test.get("original"));
            JsonText wanted = PublicData.text(test.get("result"));
            assertSame(
                    MergePatch.apply(original, PublicData.text(test.get("patch"))), wanted, test);
            MergePatch.of(DIFFER.diff(original, wanted))
                    .ifPresent(made -> assertSame(MergePatch.apply(original, made), wanted, test));
        }
    }

    private static void assertSame(JsonText found, JsonText expected, JsonNode test) {
        assertThat(JsonTree.parse(found).sameValue(0, JsonTree.parse(expected), 0))
                .as("%s gave %s", test, found)
                .isTrue();
    }
}
