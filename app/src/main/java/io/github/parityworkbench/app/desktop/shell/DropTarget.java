package io.github.parityworkbench.app.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped anywhere on a node; the node shows that it would take them. */
final class DropTarget {
    private static final String STYLE = "drop-target";

    private final Node node;
    private final Consumer<List<Path>> dropped;

    DropTarget(Node node, Consumer<List<Path>> dropped) {
        this.node = node;
        this.dropped = dropped;
    }

    /** What takes files itself, such as a pane over the node, comes before it. */
    void install() {
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventFilter(DragEvent.DRAG_ENTERED_TARGET, this::entered);
        node.addEventFilter(DragEvent.DRAG_EXITED, event -> mark(false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void entered(DragEvent event) {
        mark(event.getDragboard().hasFiles());
    }

    private void drop(DragEvent event) {
        mark(false);
        if (event.getDragboard().hasFiles()) {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(true);
            event.consume();
            dropped.accept(files);
        }
    }

    private void mark(boolean over) {
        node.getStyleClass().remove(STYLE);
        if (over) {
            node.getStyleClass().add(STYLE);
        }
    }
}
