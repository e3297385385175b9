package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.JsonTree;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTextTest {
    private static final String VALUE = "12345678901234567890";

    @ParameterizedTest
    @CsvSource({"id, 26", "transaction, 24", "transactionNumberOfTheOrder, 24", "id, 12"})
    void cutsAValueWithAMarkThatFits(String name, int room) {
        String text = text(name, room);
        assertThat(text).hasSizeLessThanOrEqualTo(room).contains(": 1");
        assertThat(text.endsWith(VALUE) || text.endsWith("…")).isTrue();
    }

    private static String text(String name, int room) {
        JsonTree tree = JsonTree.parse(JsonText.of("{\"" + name + "\":" + VALUE + "}"));
        DiffRows rows = DiffRows.ofOne(Side.CONTROL, tree);
        List<Run> runs = new RowText(rows, DiffTexts.load()).runs(1, Side.CONTROL, false, room);
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
