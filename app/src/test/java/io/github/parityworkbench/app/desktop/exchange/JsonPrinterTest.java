package io.github.parityworkbench.app.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.exchange.PrintedJson.Look;
import io.github.parityworkbench.diff.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {
    @Test
    void laysOutInLinesAndKeepsEveryTokenAsSent() {
        assertThat(print("{\"a\":[1.50,-2e3,{}],\"b\":[],\"c\":\"\\u003cx,{\",\"d\":null}"))
                .isEqualTo(
                        """
                        {
                          "a": [
                            1.50,
                            -2e3,
                            {}
                          ],
                          "b": [],
                          "c": "\\u003cx,{",
                          "d": null
                        }\
                        """);
    }

    @Test
    void laysOutWhatWasLaidOutBeforeJustTheSame() {
        String once = print("{\"a\": {\"b\": [ 1, 2 ], \"c\" : true}}");
        assertThat(print(once)).isEqualTo(once);
    }

    @Test
    void printsAScalarAsItIs() {
        assertThat(print("\"plain text\"")).isEqualTo("\"plain text\"");
        assertThat(print("12.50")).isEqualTo("12.50");
    }

    @Test
    void tellsKeysFromStrings() {
        PrintedJson printed = printed("{\"key\":\"value\"}");
        assertThat(printed.spans())
                .filteredOn(span -> span.look() == Look.KEY)
                .singleElement()
                .extracting(PrintedJson.Span::length)
                .isEqualTo(5);
        assertThat(printed.spans())
                .filteredOn(span -> span.look() == Look.STRING)
                .singleElement()
                .extracting(PrintedJson.Span::length)
                .isEqualTo(7);
    }

    @Test
    void coversTheWholeTextWithSpans() {
        PrintedJson printed = printed("{\"a\":[1,true,\"x\"],\"é\":\"ü\"}");
        assertThat(printed.spans().stream().mapToInt(PrintedJson.Span::length).sum())
                .isEqualTo(printed.text().length());
    }

    @Test
    void cutsAStringThatIsTooLongForALineAtACharacter() {
        String printed = print("\"" + "é".repeat(5000) + "\"");
        assertThat(printed).endsWith("bytes").doesNotContain("\uFFFD");
        assertThat(printed.length()).isLessThan(2100);
    }

    @Test
    void survivesTextThatEndsTooSoon() {
        assertThat(print("{\"a\":\"b")).isEqualTo("{\n  \"a\": \"b");
        assertThat(print("{\"a\":\"\\")).isEqualTo("{\n  \"a\": \"\\");
    }

    @Test
    void printsPagesThatTogetherAreTheWhole() {
        StringBuilder array = new StringBuilder("{\"rows\":[");
        for (int i = 0; i < 1000; i++) {
            array.append(i == 0 ? "" : ",").append("{\"id\":").append(i).append(",\"s\":\"a,]\"}");
        }
        JsonText text = JsonText.of(array.append("]}").toString());
        List<JsonPages.Page> pages = JsonPages.of(text, 1000);
        assertThat(pages).hasSizeGreaterThan(10);
        StringBuilder all = new StringBuilder();
        for (JsonPages.Page page : pages) {
            all.append(all.isEmpty() ? "" : "\n").append(JsonPrinter.print(text, page).text());
        }
        assertThat(all.toString()).isEqualTo(print(text.toString()));
    }

    private static String print(String json) {
        return printed(json).text();
    }

    private static PrintedJson printed(String json) {
        JsonText text = JsonText.of(json);
        return JsonPrinter.print(text, JsonPages.of(text, Integer.MAX_VALUE).get(0));
    }
}
