package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.view.InlineDifference.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineDifferenceTest {
    @Test
    void marksOnlyWhatWasPutIn() {
        assertThat(marked("2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000Z"))
                .isEqualTo("2024-01-01T00:00:00Z | 2024-01-01T00:00:00[.000]Z");
    }

    @Test
    void marksSeveralPlacesWordByWord() {
        assertThat(marked("the quick brown fox jumps", "the slow brown cat jumps"))
                .isEqualTo("the [quick] brown [fox] jumps | the [slow] brown [cat] jumps");
    }

    @Test
    void marksWholeWordsWhereOneIsReplaced() {
        assertThat(marked("http://old.example/a", "https://new.example/a"))
                .isEqualTo("http://[old].example/a | http[s]://[new].example/a");
    }

    @Test
    void joinsMarksWithHardlyAnythingBetween() {
        assertThat(marked("a-b", "x-y")).isEqualTo("[a-b] | [x-y]");
    }

    @Test
    void marksNothingInEqualTexts() {
        assertThat(marked("same", "same")).isEqualTo("same | same");
        assertThat(marked("", "")).isEqualTo(" | ");
    }

    @Test
    void marksEverythingThatOneSideLacks() {
        assertThat(marked("", "new")).isEqualTo(" | [new]");
    }

    @Test
    void neverCutsACharacterInHalf() {
        // These two share their first half.
        String left = "\ud83d\ude00";
        String right = "\ud83d\ude01";
        assertThat(marked(left, right)).isEqualTo("[" + left + "] | [" + right + "]");
    }

    @Test
    void marksTheWholeMiddleOfTextsTooLongToAlign() {
        String left = "<" + "a ".repeat(2000) + ">";
        String right = "<" + "b ".repeat(2000) + ">";
        InlineDifference inline = InlineDifference.between(left, right);
        assertThat(inline.control()).containsExactly(new Range(1, 4000));
        assertThat(inline.candidate()).containsExactly(new Range(1, 4000));
    }

    private static String marked(String control, String candidate) {
        InlineDifference inline = InlineDifference.between(control, candidate);
        return bracketed(control, inline.control())
                + " | "
                + bracketed(candidate, inline.candidate());
    }

    private static String bracketed(String text, List<Range> ranges) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Range range : ranges) {
            marked.append(text, at, range.from()).append('[');
            marked.append(text, range.from(), range.to()).append(']');
            at = range.to();
        }
        return marked.append(text, at, text.length()).toString();
    }
}
