package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aBlockIsFencedLongerThanAnythingInIt() {
        assertThat(Markdown.block("json", "a```b")).isEqualTo("````json\na```b\n````\n");
        assertThat(Markdown.block("", "a\n")).isEqualTo("```\na\n```\n");
    }

    @Test
    void codeIsFencedLongerThanAnythingInItAndStaysOnOneLine() {
        assertThat(Markdown.code("a`b``c")).isEqualTo("```a`b``c```");
        assertThat(Markdown.code("`a")).isEqualTo("`` `a ``");
        assertThat(Markdown.code("a\n\n# b\u2028c")).isEqualTo("`a # b c`");
        assertThat(Markdown.code(" ")).isEqualTo("(empty)");
    }

    @Test
    void aBarDoesNotEndACell() {
        assertThat(Markdown.cell("a|b")).isEqualTo("`a\\|b`");
        assertThat(Markdown.cell("a\\|b|c")).isEqualTo("`a\\`\\|`b\\|c`");
        assertThat(Markdown.cell("\\|")).isEqualTo("`\\`\\|");
        assertThat(Markdown.cell("")).isEqualTo("(empty)");
    }

    @Test
    void ownWordsAreNotReadAsMarkup() {
        assertThat(Markdown.plain("a *b* <c> R&amp;D")).isEqualTo("a \\*b\\* \\<c\\> R\\&amp;D");
    }
}
