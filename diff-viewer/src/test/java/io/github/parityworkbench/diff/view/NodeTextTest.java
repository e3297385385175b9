package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeTextTest {
    @Test
    void showsLettersOfAllLanguagesAsTheyAre() {
        assertThat(NodeText.quoted("naïve İstanbul 東京 😀")).isEqualTo("\"naïve İstanbul 東京 😀\"");
    }

    @Test
    void showsWhatWouldBeInvisible() {
        assertThat(NodeText.visible("a\nb\t\"c\"\\")).isEqualTo("a\\nb\\t\\\"c\\\"\\\\");
        assertThat(NodeText.visible("a\u00a0b\u200bc\u202e")).isEqualTo("a\\u00a0b\\u200bc\\u202e");
        assertThat(NodeText.visible("\ud800")).isEqualTo("\\ud800");
    }
}
