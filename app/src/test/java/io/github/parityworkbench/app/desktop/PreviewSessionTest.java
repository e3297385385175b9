package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.imports.PreviewedLog;
import io.github.parityworkbench.app.workflow.PreviewedExchange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Looks at logs before they are imported. */
class PreviewSessionTest extends WindowTest {
    @Test
    void importsNothingWhereTheUserLeaves() throws Exception {
        look(TestLog.small().broken().write(place("small.ndjson")));
        assertThat(records().getItems().get(0).request()).isEqualTo("GET /getUser?token=***");
        assertThat(lookup("#preview-problems").queryTableView().getItems()).hasSize(1);
        assertThat(lookup("#preview-mapping").tryQuery()).isEmpty();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> lookup("#import-preview").tryQuery().isEmpty());
        assertThat(lookup("#welcome").query().isVisible()).isTrue();
    }

    @Test
    void showsTheEndOfALongFileName() throws Exception {
        look(TestLog.small().write(place("small.ndjson")));
        assertThat(from(logs()).lookup(".table-cell.file").queryAllAs(Labeled.class))
                .isNotEmpty()
                .allMatch(cell -> cell.getTextOverrun() == OverrunStyle.LEADING_ELLIPSIS);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> lookup("#import-preview").tryQuery().isEmpty());
    }

    @Test
    void putsAGuessedMappingRightAndImportsByIt() throws Exception {
        Path log =
                Files.writeString(
                        place("foreign.jsonl"),
                        "{\"name\":\"getUser\",\"old\":{\"a\":1},\"new\":{\"b\":22}}\n");
        look(log, TestLog.small().write(place("small.ndjson")));
        assertThat(logs().getItems()).hasSize(2);
        assertThat(mapping().getText()).contains("\"/old\"");
        interact(() -> mapping().requestFocus());
        interact(() -> mapping().setText("{\"control.body\":\"/new\""));
        await(() -> problem().contains("not a JSON object"));
        assertThat(lookup("#preview-import").query().isDisabled()).isTrue();
        interact(
                () ->
                        mapping()
                                .setText(
                                        """
                                        {"endpoint":"/name","control.body":"/new",\
                                        "candidate.body":"/old"}\
                                        """));
        await(() -> problem().isEmpty() && Integer.valueOf(8).equals(firstControlBytes()));
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> notice().startsWith("Imported 11"));
        assertThat(Files.readString(place.resolve("workspace/mapping.json")))
                .contains("\"control.body\": \"/new\"");
    }

    private void look(Path... files) throws Exception {
        answers.logs = List.of(files);
        press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        await(
                () ->
                        lookup("#preview-records").tryQuery().isPresent()
                                && !records().getItems().isEmpty());
    }

    private Integer firstControlBytes() {
        return records().getItems().isEmpty()
                ? null
                : records().getItems().get(0).control().bytes();
    }

    private TextArea mapping() {
        return lookup("#preview-mapping").queryAs(TextArea.class);
    }

    private TableView<PreviewedLog> logs() {
        return lookup("#preview-logs").queryTableView();
    }

    private TableView<PreviewedExchange> records() {
        return lookup("#preview-records").queryTableView();
    }

    private String problem() {
        return lookup("#preview-mapping-problem").queryAs(Label.class).getText();
    }
}
