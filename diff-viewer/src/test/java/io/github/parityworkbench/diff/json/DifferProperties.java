package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for the comparison of any two documents. */
@Domain(SyntheticPairs.class)
class DifferProperties {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);
    private static final JsonDiffer HURRIED =
            new JsonDiffer(new DiffOptions(Map.of(), Map.of(), 0, 512));

    @Property(seed = "1", tries = 2000)
    void patchesLeadThereAndBack(@ForAll JsonNode left, @ForAll JsonNode right) {
        assertPatchesLeadThereAndBack(DIFFER, left, right);
    }

    @Property(seed = "1", tries = 500)
    void patchesLeadThereAndBackWithoutABudget(@ForAll JsonNode left, @ForAll JsonNode right) {
        assertPatchesLeadThereAndBack(HURRIED, left, right);
    }

    private static void assertPatchesLeadThereAndBack(
            JsonDiffer differ, JsonNode left, JsonNode right) {
        JsonText control = PublicData.text(left);
        JsonText candidate = PublicData.text(right);
        DiffResult result = differ.diff(control, candidate);

        JsonText there = JsonPatch.parse(JsonPatch.of(result).toJson()).apply(control);
        assertSame(there, candidate);
        assertSame(JsonPatch.of(Swapped.of(result)).apply(candidate), control);
        MergePatch.of(result)
                .ifPresent(patch -> assertSame(MergePatch.apply(control, patch), candidate));
    }

    private static void assertSame(JsonText found, JsonText expected) {
        assertThat(JsonTree.parse(found).sameValue(0, JsonTree.parse(expected), 0))
                .as("%s is %s", found, expected)
                .isTrue();
    }

    @Property(seed = "1", tries = 1000)
    void swappingTheSidesSwapsTheAnswer(@ForAll JsonNode left, @ForAll JsonNode right) {
        JsonText control = PublicData.text(left);
        JsonText candidate = PublicData.text(right);

        assertThat(Swapped.of(DIFFER.diff(candidate, control)).differences())
                .containsExactlyInAnyOrderElementsOf(DIFFER.diff(control, candidate).differences());
    }

    @Property(seed = "1", tries = 300)
    void theSamePairHasTheSameAnswer(@ForAll JsonNode left, @ForAll JsonNode right) {
        JsonText control = PublicData.text(left);
        JsonText candidate = PublicData.text(right);

        assertThat(DIFFER.diff(control, candidate).differences())
                .isEqualTo(DIFFER.diff(control, candidate).differences());
    }

    @Property(seed = "1", tries = 300)
    void equalDocumentsDoNotDiffer(@ForAll JsonNode document) {
        JsonText text = PublicData.text(document);
        JsonText spaced = JsonText.of(document.toPrettyString());
        DiffResult result = DIFFER.diff(text, spaced);

        assertThat(result.differences()).isEmpty();
        assertThat(JsonPatch.of(result).operations()).isEmpty();
    }

    @Property(seed = "1", tries = 1000)
    void everyDifferenceStandsWhereItsPathsSay(@ForAll JsonNode left, @ForAll JsonNode right) {
        DiffResult result = DIFFER.diff(PublicData.text(left), PublicData.text(right));
        JsonTree control = result.control();
        JsonTree candidate = result.candidate();

        for (NodeDifference difference : result.differences()) {
            if (difference.kind() != Kind.EXTRA) {
                assertThat(control.find(difference.leftPath())).isEqualTo(difference.controlNode());
                assertThat(result.candidateOf(difference.controlNode()))
                        .isEqualTo(difference.candidateNode());
            }
            if (difference.kind() != Kind.MISSING) {
                assertThat(candidate.find(difference.rightPath()))
                        .isEqualTo(difference.candidateNode());
                assertThat(result.controlOf(difference.candidateNode()))
                        .isEqualTo(difference.controlNode());
            }
            assertThat(FieldPath.parse(difference.leftPath().toString()))
                    .isEqualTo(difference.leftPath());
        }
    }

    @Property(seed = "1", tries = 500)
    void partnersAreMutual(@ForAll JsonNode left, @ForAll JsonNode right) {
        DiffResult result = DIFFER.diff(PublicData.text(left), PublicData.text(right));

        for (int node = 0; node < result.control().size(); node++) {
            int partner = result.candidateOf(node);
            if (partner >= 0) {
                assertThat(result.controlOf(partner)).isEqualTo(node);
            }
        }
    }
}
