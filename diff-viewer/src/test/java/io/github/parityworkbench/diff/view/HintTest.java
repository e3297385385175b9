package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HintTest {
    private Label label;
    private Label elsewhere;
    private volatile String words = "first";

    @Start
    void start(Stage stage) {
        label = new Label("here");
        elsewhere = new Label("elsewhere");
        VBox box = new VBox(100, label, elsewhere);
        box.setAlignment(Pos.CENTER);
        stage.setScene(new Scene(box, 400, 300));
        stage.show();
    }

    /** With the mouse elsewhere, since it may stand there from an earlier test. */
    private void giveHint(FxRobot robot) {
        robot.moveTo(elsewhere).interact(() -> Hint.on(label, () -> words));
    }

    @Test
    void makesNoTooltipUntilTheMouseComes(FxRobot robot) {
        giveHint(robot);
        assertThat(tooltip()).isEmpty();
        robot.moveTo(label);
        assertThat(tooltip()).isPresent();
    }

    @Test
    void showsTheWordsOfTheMoment(FxRobot robot) {
        giveHint(robot);
        robot.moveTo(label);
        assertThat(shown(robot)).isEqualTo("first");
        words = "second";
        assertThat(shown(robot)).isEqualTo("second");
    }

    @Test
    void showsNothingWhereThereIsNothingToSay(FxRobot robot) {
        giveHint(robot);
        words = "";
        robot.moveTo(label);
        assertThat(tooltip()).isEmpty();
        words = "first";
        robot.moveTo(elsewhere).moveTo(label);
        assertThat(tooltip()).isPresent();
        words = "";
        robot.moveTo(elsewhere).moveTo(label);
        assertThat(tooltip()).isEmpty();
    }

    @Test
    void tellsAScreenReaderWithoutATooltip(FxRobot robot) {
        giveHint(robot);
        assertThat(help()).isEqualTo("first");
        words = "second";
        assertThat(help()).isEqualTo("second");
        assertThat(tooltip()).isEmpty();
    }

    private Object help() {
        return label.queryAccessibleAttribute(AccessibleAttribute.HELP);
    }

    /** The tooltip that JavaFX would show for the label. */
    private Optional<Tooltip> tooltip() {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () ->
                        label.getProperties().values().stream()
                                .filter(Tooltip.class::isInstance)
                                .map(Tooltip.class::cast)
                                .findFirst());
    }

    private String shown(FxRobot robot) {
        Tooltip tooltip = tooltip().orElseThrow();
        robot.interact(() -> tooltip.show(label, 0, 0));
        String text = tooltip.getText();
        robot.interact(tooltip::hide);
        return text;
    }
}
