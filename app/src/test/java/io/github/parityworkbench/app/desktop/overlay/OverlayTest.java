package io.github.parityworkbench.app.desktop.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Panes over a window, one after another and one over the other, headless. */
class OverlayTest extends ApplicationTest {
    /** Longer than any pane could take to disappear. */
    private static final long WHILE_MILLISECONDS = 300;

    private final List<String> closed = new ArrayList<>();
    private Button behind;
    private Overlay lower;
    private Overlay upper;

    @Override
    public void start(Stage stage) {
        behind = new Button("Behind");
        lower = new Overlay(1);
        upper = new Overlay(2);
        stage.setScene(new Scene(new StackPane(behind, upper.node(), lower.node()), 400, 300));
        stage.show();
    }

    @Test
    void keepsAPaneThatIsShownRightAfterAnotherWasClosed() {
        interact(
                () -> {
                    show(lower, "first");
                    lower.close();
                    show(lower, "second");
                });
        sleep(WHILE_MILLISECONDS);
        assertShown(lower, "second");
        assertThat(closed).containsExactly("first");
    }

    @Test
    void keepsAPaneThatTookThePlaceOfAnother() {
        interact(
                () -> {
                    show(lower, "first");
                    show(lower, "second");
                });
        sleep(WHILE_MILLISECONDS);
        assertShown(lower, "second");
        assertThat(closed).containsExactly("first");
    }

    @Test
    void givesTheFocusBackOnceItIsClosed() {
        interact(behind::requestFocus);
        interact(() -> show(lower, "first"));
        assertThat(behind.isFocused()).isFalse();
        interact(lower::close);
        assertThat(behind.isFocused()).isTrue();
        assertThat(lower.isShowing()).isFalse();
        assertThat(lookup("#first").tryQuery()).isEmpty();
    }

    @Test
    void showsTheHigherOneOnTop() {
        interact(
                () -> {
                    show(upper, "failure");
                    show(lower, "dialog");
                });
        assertThat(upper.node().getViewOrder()).isLessThan(lower.node().getViewOrder());
        assertThat(lower.node().getViewOrder()).isLessThan(behind.getViewOrder());
    }

    @Test
    void goesOnFromATextOfSeveralLinesByTab() {
        TextArea text = new TextArea("one");
        Button next = new Button("Next");
        interact(() -> lower.show(new VBox(text, next), text));
        push(KeyCode.TAB);
        assertThat(next.isFocused()).isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(text.isFocused()).isTrue();
        assertThat(text.getText()).isEqualTo("one");
    }

    @Test
    void goesRoundInThePaneByTab() {
        TextField first = new TextField();
        Button middle = new Button("Middle");
        Button off = new Button("Off");
        off.setDisable(true);
        Button last = new Button("Last");
        interact(() -> lower.show(new VBox(first, middle, last, off), middle));
        push(KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
        push(KeyCode.TAB);
        assertThat(first.isFocused()).isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
    }

    @Test
    void isNoStopOfTheTabKeyWhileItShowsNothing() {
        interact(behind::requestFocus);
        push(KeyCode.TAB);
        assertThat(behind.isFocused()).isTrue();
    }

    private void show(Overlay overlay, String name) {
        Button content = new Button(name);
        content.setId(name);
        overlay.show(content, content, () -> closed.add(name));
    }

    private void assertShown(Overlay overlay, String name) {
        assertThat(overlay.isShowing()).isTrue();
        assertThat(lookup("#" + name).queryButton().isFocused()).isTrue();
        assertThat(overlay.node().getOpacity()).isEqualTo(1);
    }
}
