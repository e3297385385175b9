package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.view.InlineDifference.Range;
import io.github.parityworkbench.diff.view.Run.Look;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void showsAllOfAShortText() {
        assertThat(shown("short", List.of(new Range(1, 3)), 10)).isEqualTo("s[ho]rt");
    }

    @Test
    void cutsALongTextAtItsEnd() {
        assertThat(shown("abcdefghij", List.of(), 4)).isEqualTo("abcd…");
    }

    @Test
    void showsTheFirstChangeWhereItIsFarIn() {
        String text = "a".repeat(100) + "X" + "b".repeat(100);
        assertThat(shown(text, List.of(new Range(100, 101)), 12))
                .isEqualTo("…" + "a".repeat(4) + "[X]" + "b".repeat(7) + "…");
    }

    @Test
    void showsTheEndWhereTheChangeIsThere() {
        String text = "a".repeat(100) + "X";
        assertThat(shown(text, List.of(new Range(100, 101)), 12))
                .isEqualTo("…" + "a".repeat(11) + "[X]");
    }

    @Test
    void neverShowsMoreThanThereIsRoomFor() {
        String text = "x".repeat(50);
        for (int room = 1; room < 60; room++) {
            List<Run> runs =
                    Excerpt.of(
                            text, Look.STRING, List.of(new Range(20, 22), new Range(40, 45)), room);
            int length =
                    runs.stream()
                            .filter(run -> run.look() != Look.CUT)
                            .mapToInt(run -> run.text().length())
                            .sum();
            assertThat(length).isEqualTo(Math.min(50, room));
        }
    }

    @Test
    void keepsTogetherWhatIsWrittenFromRightToLeft() {
        String text = "abc \u05e9\u05dc\u05d5\u05dd 123 def";
        assertThat(shown(text, List.of(new Range(7, 8)), 40)).isEqualTo("[" + text + "]");
        assertThat(shown(text, List.of(), 40)).isEqualTo(text);
        assertThat(shown(text + " x".repeat(40), List.of(new Range(1, 2)), 3)).isEqualTo("a[b]c…");
    }

    private static String shown(String text, List<Range> marks, int room) {
        return Excerpt.of(text, Look.STRING, marks, room).stream()
                .map(run -> run.changed() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
