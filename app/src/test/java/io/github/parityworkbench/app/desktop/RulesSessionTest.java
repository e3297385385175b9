package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.rules.RuleRow;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.Palette;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeps the rules in order, and chooses preferences, by keys. */
class RulesSessionTest extends WindowTest {
    @BeforeEach
    void importLog() throws Exception {
        Path log = TestLog.small().write(place("small.ndjson"));
        importLog(log);
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
