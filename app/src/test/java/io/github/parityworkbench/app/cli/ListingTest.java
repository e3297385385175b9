package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingTest {
    private record Row(String path, long count, @Nullable Double rate) {}

    private static final Listing<Row> LISTING =
            new Listing<>(
                    List.of(
                            Column.path("path", Row::path),
                            Column.number("count", Row::count),
                            Column.share("rate", Row::rate)),
                    null,
                    "Nothing here.");

    private static final List<Row> ROWS =
            List.of(new Row("$.a", 1234, 0.5), new Row("$['b, \"c\"']", 1, null));

    @Test
    void tablesAlignAndSayWhatIsUnknown() {
        assertThat(print(OutputFormat.table, ROWS))
                .isEqualTo(
                        """
                        PATH         COUNT     RATE
                        $.a          1,234   50.0 %
                        $['b, "c"']      1  unknown
                        """);
    }

    @Test
    void jsonKeepsNumbersAndNull() {
        assertThat(print(OutputFormat.json, ROWS))
                .isEqualTo(
                        """
                        [
                          {"path":"$.a","count":1234,"rate":0.5},
                          {"path":"$['b, \\"c\\"']","count":1,"rate":null}
                        ]
                        """);
        assertThat(print(OutputFormat.json, List.of())).isEqualTo("[]\n");
    }

    @Test
    void csvQuotesAndLeavesTheUnknownEmpty() {
        assertThat(print(OutputFormat.csv, ROWS))
                .isEqualTo("path,count,rate\r\n$.a,1234,0.5\r\n\"$['b, \"\"c\"\"']\",1,\r\n");
        assertThat(print(OutputFormat.csv, List.of())).isEqualTo("path,count,rate\r\n");
    }

    @Test
    void csvNeverGivesASpreadsheetAFormula() {
        assertThat(print(OutputFormat.csv, List.of(new Row("=HYPERLINK(1)", -1, null))))
                .contains("\"'=HYPERLINK(1)\",-1,");
    }

    @Test
    void anEmptyTableIsASentence() {
        assertThat(print(OutputFormat.table, List.of())).isEqualTo("Nothing here.\n");
    }

    @Test
    void aTableIsCutWhereItIsTooWideAndTheEndOfAPathStays() {
        Row wide = new Row("$." + "x".repeat(200) + ".end", 1, 1.0);

        String table = print(OutputFormat.table, List.of(wide));

        assertThat(table.lines()).allMatch(line -> TextWidth.of(line) <= 120);
        assertThat(table).contains("$.xxx").contains("…").contains(".end ");
    }

    @Test
    void aCellNeverBreaksItsLineNorCommandsTheTerminal() {
        String table = print(OutputFormat.table, List.of(new Row("a\nb\u001b[2Jc", 1, null)));

        assertThat(table.lines()).hasSize(2);
        assertThat(table).doesNotContain("\u001b");
    }

    @Test
    void theTitleOfASectionIsOneLineToo() {
        Listing<Row> sections = new Listing<>(LISTING.columns(), Row::path, "Nothing here.");

        String table =
                print(sections, OutputFormat.table, List.of(new Row("a\n\u009b2Jc", 1, null)));

        assertThat(table.lines()).contains("a 2Jc").hasSize(4);
        assertThat(table).doesNotContain("\u009b");
    }

    @Test
    void wideCharactersCountTwice() {
        assertThat(TextWidth.of("李雷")).isEqualTo(4);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.cutEnd("李雷李雷", 5)).isEqualTo("李雷…");
        assertThat(TextWidth.cutMiddle("0123456789", 7)).isEqualTo("01…6789");
    }

    private static String print(OutputFormat format, List<Row> rows) {
        return print(LISTING, format, rows);
    }

    private static String print(Listing<Row> listing, OutputFormat format, List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        listing.print(Console.of(stream, stream, Map.of(), "", null), format, rows);
        stream.flush();
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
