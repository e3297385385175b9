package io.github.parityworkbench.app.desktop.overlay;

import atlantafx.base.controls.ModalPane;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Shows one pane at a time over the window; the rest of the window cannot be reached meanwhile.
 * Escape or a click beside the pane closes it, and the focus goes back where it was. Tab goes from
 * field to field, from texts of several lines too, and behind the last comes the first.
 */
public final class Overlay {
    private static final KeyCombination PLAIN_TAB = new KeyCodeCombination(KeyCode.TAB);

    /** What a text area takes for going on; a tab alone it would write. */
    private static final KeyEvent LEAVE_TEXT =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false);

    private final ModalPane pane;
    private @Nullable Node focusedBefore;
    private @Nullable Node focusedFirst;
    private @Nullable Runnable whenClosed;

    /** What is being worked on, where that is the Tab key. */
    private @Nullable KeyEvent tab;

    private boolean returning;

    /**
     * @param depth which overlay lies over which: the higher one on top
     */
    public Overlay(int depth) {
        pane = new ModalPane(ModalPane.Z_FRONT * depth);
        pane.setId("overlay-" + depth);
        pane.setAlignment(Pos.CENTER);
        pane.setFocusTraversable(false);
        showAtOnce();
        pane.displayProperty()
                .addListener(
                        (property, before, displayed) -> {
                            if (!displayed) {
                                closed();
                            }
                        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventFilter(InputEvent.ANY, event -> tab = isTab(event) ? (KeyEvent) event : null);
        pane.sceneProperty().addListener((property, before, scene) -> keepFocusInside(scene));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isShowing()) {
            close();
            event.consume();
        } else if (event.getTarget() instanceof TextArea area && PLAIN_TAB.match(event)) {
            area.fireEvent(LEAVE_TEXT);
            event.consume();
        }
    }

    private static boolean isTab(InputEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && ((KeyEvent) event).getCode() == KeyCode.TAB;
    }

    /** A pane that fades out would, once it is gone, hide the one that was shown meanwhile. */
    private void showAtOnce() {
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
    }

    /** The node that the window stacks over its content. */
    public Node node() {
        return pane;
    }

    public boolean isShowing() {
        return pane.isDisplay();
    }

    /** Shows {@code content} and gives {@code focus} the keyboard. */
    public void show(Parent content, Node focus) {
        show(content, focus, () -> {});
    }

    /** The same, and runs {@code closed} once it is closed, in whatever way. */
    public void show(Parent content, Node focus, Runnable closed) {
        if (isShowing()) {
            close();
        }
        Scene scene = pane.getScene();
        focusedBefore = scene == null ? null : scene.getFocusOwner();
        focusedFirst = focus;
        whenClosed = closed;
        pane.show(content);
        place();
        focus.requestFocus();
    }

    /** Adds the step that lays such a content out as {@link #show} would, but does not show it. */
    public void warmUp(WarmUp steps, Supplier<Parent> content) {
        steps.add(
                pane,
                () -> pane.getContent() == null,
                () -> pane.setContent(content.get()),
                () -> pane.setContent(null));
    }

    /** Before it is painted: the first pass would leave the content in the corner for a moment. */
    private void place() {
        pane.applyCss();
        pane.layout();
    }

    /** Closes what is shown, if anything. */
    public void close() {
        pane.hide(true);
    }

    private void closed() {
        Runnable callback = whenClosed;
        whenClosed = null;
        Node focus = focusedBefore;
        focusedBefore = null;
        focusedFirst = null;
        if (focus != null) {
            focus.requestFocus();
        }
        if (callback != null) {
            callback.run();
        }
    }

    private void keepFocusInside(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.focusOwnerProperty()
                .addListener(
                        (property, before, owner) -> {
                            if (isShowing()
                                    && owner != null
                                    && !isInside(pane, owner)
                                    && before != null
                                    && isInside(pane, before)) {
                                bringBack(tab == null ? before : otherEnd(tab.isShiftDown()));
                            }
                        });
    }

    /** Where Tab goes on behind the last field of the pane, or before the first. */
    private @Nullable Node otherEnd(boolean backwards) {
        List<Node> stops = new ArrayList<>();
        addStops(pane, stops);
        return stops.isEmpty() ? null : stops.get(backwards ? stops.size() - 1 : 0);
    }

    private static void addStops(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> addStops(child, stops));
        }
    }

    /**
     * Gives the keyboard to a node of the pane, or where that can no longer have it, such as a
     * button that was disabled by its own click, to the one that had it first.
     */
    private void bringBack(@Nullable Node wanted) {
        Node target = wanted != null && canHaveFocus(wanted) ? wanted : focusedFirst;
        if (returning || target == null || !canHaveFocus(target)) {
            return;
        }
        returning = true;
        try {
            target.requestFocus();
        } finally {
            returning = false;
        }
    }

    private static boolean canHaveFocus(Node node) {
        return node.getScene() != null && !node.isDisabled() && node.isVisible();
    }

    private static boolean isInside(Node ancestor, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
