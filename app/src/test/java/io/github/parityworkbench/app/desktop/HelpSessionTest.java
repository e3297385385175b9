package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Asks what the words mean, and walks through the window. */
class HelpSessionTest extends WindowTest {
    @Test
    void explainsTheCauseOfTheSelectedGroup() throws Exception {
        Path log = TestLog.small().write(place("small.ndjson"));
        importLog(log);
        await(() -> groups().size() == 4 && selected() != null);
        assertThat(selected().cause()).isEqualTo(Cause.NUMBER_VS_STRING);
        press(KeyCode.F1).release(KeyCode.F1);
        await(() -> lookup("#help-topics").tryQuery().isPresent());
        ListView<?> topics = lookup("#help-topics").queryListView();
        assertThat(topics.getItems()).hasSize(Kind.values().length + Cause.values().length);
        assertThat(words()).contains("number-vs-string", "7 → \"7\"");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        await(() -> words().contains("boolean-vs-number"));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> lookup("#help").tryQuery().isEmpty());
    }

    @Test
    void walksThroughTheWindowByKeysAlone() throws Exception {
        interact(() -> window.actions().run(Shortcut.TOUR));
        await(() -> tour().isVisible());
        assertThat(notice()).startsWith("Imported");
        assertThat(place.resolve("demo").resolve("report.html")).exists();
        assertThat(place.resolve("demo").resolve("proposed-rules.yaml")).exists();
        String first = title();
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> !title().equals(first));
        press(KeyCode.LEFT).release(KeyCode.LEFT);
        await(() -> title().equals(first));
        for (int i = 0; i < 6; i++) {
            String before = title();
            press(KeyCode.RIGHT).release(KeyCode.RIGHT);
            await(() -> !title().equals(before));
        }
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> !tour().isVisible());
    }

    private Node tour() {
        return lookup("#tour").query();
    }

    private String title() {
        return lookup("#tour-title").queryAs(Label.class).getText();
    }

    private List<String> words() {
        return from(lookup("#help-words")).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
