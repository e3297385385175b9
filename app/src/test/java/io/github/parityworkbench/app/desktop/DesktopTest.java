package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.view.JsonDiffView;
import io.github.parityworkbench.localdb.GroupStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** Drives the real window, headless, through the whole job. */
class DesktopTest extends WindowTest {
    @Test
    void doesTheWholeJobOnTheDemo() throws Exception {
        clickOn("#welcome-demo");
        await(() -> notice().startsWith("Imported") && !groups().isEmpty());
        int all = groups().size();

        clickOn(endpoint("getAssignments"));
        await(
                () ->
                        groups().size() < all
                                && groups().stream()
                                        .allMatch(
                                                row ->
                                                        row.key()
                                                                .endpoint()
                                                                .name()
                                                                .equals("getAssignments")));
        int ofEndpoint = groups().size();
        clickOn("#groups");
        write("k");
        String first = path();
        if (ofEndpoint > 1) {
            write("j");
            await(() -> !path().equals(first));
        }
        JsonDiffView diff = lookup("#diff").queryAs(JsonDiffView.class);
        await(() -> diff.getRows() != null && diff.getSelectedDifference() != null);
        clickOn("Raw control");
        await(() -> rawText().startsWith("{"));
        clickOn("Side by side");

        write("b");
        await(() -> selected().status() == GroupStatus.BUG);

        write("k");
        await(() -> selected().status() == GroupStatus.NEW);
        String ignored = selected().id();
        write("i");
        await(() -> lookup("#rule-preview").queryAs(Label.class).getText().contains("1 group"));
        write("known and harmless");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> groups().stream().noneMatch(row -> row.id().equals(ignored)));

        answers.file = place.resolve("rules.yaml");
        export("#export-rules");
        await(() -> Files.exists(answers.file));
        List<Rule> rules = CanonicalRules.read(Files.readString(answers.file), "rules.yaml");
        assertThat(rules).extracting(Rule::reason).containsExactly("known and harmless");
        answers.folder = place.resolve("tickets");
        export("#export-bugs");
        await(() -> notice().startsWith("Wrote 1 ticket"));
        try (Stream<Path> tickets = Files.list(answers.folder)) {
            assertThat(tickets).singleElement().asString().endsWith(".md");
        }

        answers.file = place.resolve("findings.json");
        export("#export-findings");
        await(() -> notice().startsWith("Wrote the findings"));
        assertThat(Files.readString(answers.file)).startsWith("{").contains("\"groups\"");

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        await(() -> groups().stream().anyMatch(row -> row.id().equals(ignored)));
    }

    @Test
    void importsWhatIsDroppedAndListsWhatCouldNotBeRead() throws Exception {
        Files.createDirectories(place);
        Path log = TestLog.small().broken().write(place.resolve("dropped.ndjson"));
        interact(
                () ->
                        lookup(".drop-hint")
                                .query()
                                .setOnDragDetected(
                                        event -> {
                                            Dragboard board =
                                                    lookup(".drop-hint")
                                                            .query()
                                                            .startDragAndDrop(TransferMode.COPY);
                                            ClipboardContent content = new ClipboardContent();
                                            content.putFiles(List.of(log.toFile()));
                                            board.setContent(content);
                                            event.consume();
                                        }));
        drag(".drop-hint").dropTo(".welcome-title");
        takePreview();
        await(() -> lookup("#problems").tryQuery().isPresent());
        TableView<?> problems = lookup("#problems").queryTableView();
        assertThat(problems.getItems()).hasSize(1);
        assertThat(groups()).hasSize(4);
        clickOn("#import-summary-close");
        write("/");
        write("path:title");
        await(() -> groups().size() == 1);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> groups().size() == 4);
    }

    @Test
    void stopsAnImportWhenAskedAndKeepsWhatWasDone() throws Exception {
        Files.createDirectories(place);
        TestLog log = new TestLog();
        String body = "{\"rows\":[" + "{\"id\":1,\"name\":\"row\"},".repeat(40) + "%d]}";
        for (int i = 0; i < 30_000; i++) {
            log.exchange("getRows", body.formatted(i), body.formatted(i + 1));
        }
        importLog(log.write(place.resolve("large.ndjson")));
        await(() -> lookup("#import-line").query().isVisible());
        clickOn("#import-stop");
        await(() -> notice().startsWith("Stopped after"));
        assertThat(lookup("#import-line").query().isVisible()).isFalse();
        assertThat(lookup("#groups").query().isFocused()).isTrue();
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFile() throws Exception {
        Files.createDirectories(place);
        answers.logs = List.of(place.resolve("missing.ndjson"));
        press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        await(() -> lookup("#error-sentence").tryQuery().isPresent());
        assertThat(lookup("#error-sentence").queryAs(Label.class).getText())
                .contains("missing.ndjson");
        assertThat(lookup("#error-code").queryAs(Label.class).getText()).startsWith("PW-");
        clickOn("#error-close");
        await(() -> lookup("#error-sentence").tryQuery().isEmpty());
    }

    @Test
    void changesTheThemeByKeyAndRemembersIt() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L)
                .release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        await(
                () ->
                        new SettingsStore(place.resolve("settings.json"), Runnable::run)
                                        .get()
                                        .appearance()
                                == Appearance.DARK);
        assertThat(lookup("#welcome").query().getScene().getStylesheets())
                .anyMatch(sheet -> sheet.endsWith("colours-dark.css"));
        Stage stage = (Stage) lookup("#welcome").query().getScene().getWindow();
        assertThat(stage.getIcons())
                .allMatch(icon -> !icon.isError())
                .extracting(icon -> (int) icon.getWidth())
                .containsExactly(32, 64, 256);
        write("?");
        await(() -> lookup("#key-map").tryQuery().isPresent());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> lookup("#key-map").tryQuery().isEmpty());
    }

    private void export(String button) throws Exception {
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        await(() -> lookup(button).tryQuery().isPresent() && !lookup(button).query().isDisabled());
        clickOn(button);
    }

    private Label endpoint(String name) throws TimeoutException {
        ListView<?> endpoints = lookup("#endpoints").queryListView();
        return from(endpoints)
                .lookup(".endpoint-name")
                .<Label>match(label -> label.getText().equals(name))
                .queryAs(Label.class);
    }

    private String path() {
        return lookup("#group-path").queryAs(Label.class).getText() + selected().key().kind();
    }

    private String rawText() {
        return lookup(".raw-text").queryAllAs(CodeArea.class).stream()
                .filter(area -> area.getScene() != null && area.getParent().isVisible())
                .map(CodeArea::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
