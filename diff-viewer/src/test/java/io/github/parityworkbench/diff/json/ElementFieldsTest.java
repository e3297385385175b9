package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements have the same fields on a tape of hashes and where they were only passed over. */
class ElementFieldsTest {
    private static final String ELEMENTS =
            """
            [{"cursor":"a","node":{"id":7,"title":"x","of":{"id":1}}},
             {"cursor":"b","node":{"id":"8","uuid":"u"},"node.id":9},
             {"cursor":"c","node":[{"id":3}]}, {"node":null}, 5, ["id"]]\
            """;

    private static TapeFields onTape() {
        Tape tape = JsonTree.parse(JsonText.of(ELEMENTS)).tape();
        int[] elements = new int[tape.childCounts[0]];
        int element = 1;
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element;
            element = tape.subtreeEnds[element];
        }
        return new TapeFields(tape, elements);
    }

    private static WrittenFields asWritten() {
        byte[] bytes = ELEMENTS.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, bytes.length + ValueTape.PADDING);
        ValueTape tape = new ValueTape();
        assertThat(tape.read(padded, 0, 8)).isEqualTo(bytes.length);
        return new WrittenFields(tape, padded, 0);
    }

    @Test
    void idsOfObjectsInElementsAreFieldsOfThese() {
        for (ElementFields fields : List.of(onTape(), asWritten())) {
            assertThat(fields.names()).containsExactlyInAnyOrder("cursor", "node.id", "node.uuid");
        }
    }

    @Test
    void aMemberOfThatNameGoesBeforeOneInsideOfOthers() {
        long seven = KeyHash.of(new byte[] {'7'}, 0, 1);
        long nine = KeyHash.of(new byte[] {'9'}, 0, 1);
        for (ElementFields fields : List.of(onTape(), asWritten())) {
            assertThat(fields.column("node.id").hashes).containsExactly(seven, nine, 0, 0, 0, 0);
        }
    }

    @Test
    void aFieldMayBeSeveralStepsInside() {
        long one = KeyHash.of(new byte[] {'1'}, 0, 1);
        for (ElementFields fields : List.of(onTape(), asWritten())) {
            assertThat(fields.column("node.of.id").hashes).containsExactly(one, 0, 0, 0, 0, 0);
            assertThat(fields.column("node.of.no").present()).isZero();
        }
    }
}
