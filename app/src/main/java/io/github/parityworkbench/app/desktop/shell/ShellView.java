package io.github.parityworkbench.app.desktop.shell;

import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The window's content: tool line, the screen that fits, bottom lines, and panes over all of it.
 */
public final class ShellView extends StackPane {
    /**
     * @param welcome shown while no workspace is open
     * @param triage shown while one is
     * @param bottom lines under the screen, from top to bottom
     * @param overlays what may lie over everything
     * @param dropped takes what is dropped anywhere in the window
     */
    public ShellView(
            Texts texts,
            SessionViewModel session,
            Actions actions,
            Node welcome,
            Node triage,
            List<Node> bottom,
            List<Node> overlays,
            Consumer<List<Path>> dropped) {
        getStyleClass().add("window");
        triage.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> session.workspaceProperty().get() != null,
                                session.workspaceProperty()));
        welcome.visibleProperty().bind(triage.visibleProperty().not());
        BorderPane frame = new BorderPane(new StackPane(welcome, triage));
        frame.setTop(
                new ToolLine(
                        texts,
                        actions,
                        session.workspaceProperty(),
                        session.recent(),
                        session::reopen));
        VBox lines = new VBox();
        lines.getChildren().addAll(bottom);
        frame.setBottom(lines);
        getChildren().add(frame);
        getChildren().addAll(overlays);
        new DropTarget(this, dropped).install();
    }
}
