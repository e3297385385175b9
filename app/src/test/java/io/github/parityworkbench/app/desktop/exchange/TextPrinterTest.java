package io.github.parityworkbench.app.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.exchange.JsonPages.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
    @Test
    void showsTheLinesThatATextHas() {
        assertThat(print("<html>\r\n\t<b>\n\n</b>")).isEqualTo("<html>\n\t<b>\n\n</b>");
        assertThat(print("")).isEmpty();
    }

    @Test
    void escapesWhatWouldNotShow() {
        assertThat(print("a\u0000b\rc\u001b[31m\ud83d"))
                .isEqualTo("a\\u0000b\\u000dc\\u001b[31m\\ud83d");
    }

    @Test
    void breaksALineThatIsTooLongBetweenCharacters() {
        String face = "\ud83d\ude00";
        String[] lines = print("x" + face.repeat(TextPrinter.LONGEST_LINE + 1)).split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).hasSize(TextPrinter.LONGEST_LINE + 1).endsWith(face);
        assertThat(lines[1]).startsWith(face);
        assertThat(print("x".repeat(TextPrinter.LONGEST_LINE) + "\ny")).hasLineCount(2);
    }

    @Test
    void cutsPagesBehindLines() {
        String text = "0123456\n".repeat(100);
        List<Page> pages = TextPrinter.pages(text, 50);
        assertThat(pages).allMatch(page -> text.charAt(page.to() - 1) == '\n');
        assertThat(pages).hasSize(15).last().extracting(Page::to).isEqualTo(text.length());
        assertThat(pages.get(1).from()).isEqualTo(pages.get(0).to()).isEqualTo(56);
    }

    @Test
    void cutsPagesBetweenCharactersWhereNoLineEnds() {
        String text = "\ud83d\ude00".repeat(10_000);
        List<Page> pages = TextPrinter.pages(text, 4_999);
        assertThat(pages).extracting(Page::to).startsWith(5_000, 10_000).endsWith(20_000);
        assertThat(TextPrinter.pages("", 10)).containsExactly(new Page(0, 0, 0));
    }

    private static String print(String text) {
        return TextPrinter.print(text, new Page(0, text.length(), 0)).text();
    }
}
