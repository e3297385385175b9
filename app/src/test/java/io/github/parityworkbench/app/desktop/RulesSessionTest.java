package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.rules.RuleRow;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.Palette;
import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeps the rules in order, and chooses preferences, by keys. */
class RulesSessionTest extends WindowTest {
    @Override
    void prepare() throws Exception {
        try (Workspace workspace = Workspaces.open(workspaceAtStart())) {
            Workspaces.load(workspace, TestLog.small().write(place("small.ndjson")));
        }
    }

    @Override
    Path workspaceAtStart() {
        return place.resolve("workspace");
    }

    @BeforeEach
    void awaitGroups() throws Exception {
        await(() -> groups().size() == 4 && selected() != null);
    }

    @Test
    void opensAfterTheThemeButtonAndAgainAfterItWasClosed() throws Exception {
        clickOn("#tool-theme");
        await(() -> settings().get().appearance() == Appearance.DARK);
        openRules();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> lookup("#rules-pane").tryQuery().isEmpty());
        clickOn("#tool-rules");
        await(() -> lookup("#rules-pane").tryQuery().isPresent());
        clickOn("#rules-close");
        openRules();
    }

    @Test
    void turnsMovesAndEditsRulesAndTakesItBack() throws Exception {
        ignoreSelected("first");
        await(() -> groups().size() == 3);
        ignoreSelected("second");
        await(() -> groups().size() == 2);
        openRules();
        await(() -> rules().getItems().size() == 2);
        assertThat(reasons()).containsExactly("first", "second");
        await(() -> rules().getSelectionModel().getSelectedIndex() == 0);

        press(KeyCode.SPACE).release(KeyCode.SPACE);
        await(() -> !rules().getItems().get(0).rule().enabled() && groups().size() == 3);
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        await(() -> rules().getItems().get(0).rule().enabled() && groups().size() == 2);

        press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
        await(() -> reasons().equals(List.of("second", "first")));

        TextArea text = lookup("#rules-text").queryAs(TextArea.class);
        await(() -> text.getText().contains("first"));
        interact(() -> text.setText(text.getText().replace("first", "edited")));
        await(() -> !lookup("#rules-preview").queryAs(Label.class).getText().isEmpty());
        clickOn("#rule-save");
        await(() -> reasons().equals(List.of("second", "edited")));
        clickOn("#rules");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        await(() -> reasons().equals(List.of("second", "first")));
    }

    @Test
    void addsWhatIsSuggestedByKeysAndTakesItBack() throws Exception {
        importLog(
                new TestLog()
                        .exchange("getNick", "{\"nick\":null}", "{}")
                        .write(place("harmless.ndjson")));
        await(() -> groups().size() == 5);
        openRules();
        clickOn("#rules-suggest");
        await(
                () ->
                        lookup("#suggestions").tryQuery().isPresent()
                                && !lookup("#suggestions").queryTableView().getItems().isEmpty());
        assertThat(lookup("#suggest-add").query().isDisabled()).isTrue();
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        await(() -> !lookup("#suggest-add").query().isDisabled());
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> groups().size() == 4 && notice().equals("Added 1 rule."));
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        await(() -> groups().size() == 5);
    }

    @Test
    void takesARuleFileThatIsDroppedOnThePane() throws Exception {
        Rule rule =
                selected().key().part() == Part.BODY
                        ? Rule.builder("dropped", PathPattern.of(selected().key().path())).build()
                        : Rule.builder("dropped", PathPattern.ROOT).build();
        Path file = place("rules.yaml");
        Files.writeString(file, CanonicalRules.write(List.of(rule)));
        openRules();

        drop(file);

        await(() -> rules().getItems().size() == 1 && groups().size() < 4);
        assertThat(rules().getItems().get(0).rule().id()).isEqualTo("dropped");
    }

    @Test
    void saysWhereADroppedFileIsNoneAndKeepsTheRules() throws Exception {
        Path file = place("rules.yaml");
        Files.writeString(file, "version: 1\nrules:\n  - {id: a, pth: $.a}\n");
        openRules();

        drop(file);

        await(() -> lookup("#rules-problem").queryAs(Label.class).isVisible());
        assertThat(lookup("#rules-problem").queryAs(Label.class).getText())
                .contains("rules.yaml", "line 3");
        assertThat(rules().getItems()).isEmpty();
    }

    /** As if it came from another window: the files are put on the board where the drag begins. */
    private void drop(Path file) {
        Node hint = lookup("#rules-hint").query();
        interact(
                () ->
                        hint.setOnDragDetected(
                                event -> {
                                    Dragboard board = hint.startDragAndDrop(TransferMode.COPY);
                                    ClipboardContent content = new ClipboardContent();
                                    content.putFiles(List.of(file.toFile()));
                                    board.setContent(content);
                                    event.consume();
                                }));
        drag("#rules-hint").dropTo("#rules");
    }

    @Test
    void choosesTheColoursByKeys() throws Exception {
        press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        await(() -> lookup("#preferences").tryQuery().isPresent());
        interact(() -> lookup("#preferences-palette").queryAs(ComboBox.class).requestFocus());
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        await(() -> settings().get().preferences().palette() == Palette.COLOUR_BLIND);
    }

    private void ignoreSelected(String reason) throws Exception {
        write("i");
        await(() -> lookup("#rule-reason").tryQuery().isPresent());
        await(() -> lookup("#rule-preview").queryAs(Label.class).getText().contains("1 group"));
        write(reason);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> lookup("#rule-reason").tryQuery().isEmpty());
    }

    private void openRules() throws Exception {
        press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        await(() -> lookup("#rules-pane").tryQuery().isPresent());
    }

    private TableView<RuleRow> rules() {
        return lookup("#rules").queryTableView();
    }

    private List<String> reasons() {
        return rules().getItems().stream().map(row -> row.rule().reason()).toList();
    }
}
