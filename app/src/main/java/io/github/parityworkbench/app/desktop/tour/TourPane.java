package io.github.parityworkbench.app.desktop.tour;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the window and points at one part of it after the other: Enter or the right arrow goes
 * on, the left arrow back, Escape leaves. Stops whose part is not on the screen are left out.
 */
public final class TourPane extends Pane {
    private static final double CARD_WIDTH = 360;
    private static final double GAP = 14;

    private final Texts texts;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label place = new Label();
    private final Button next = new Button();
    private final Button back = new Button();
    private final VBox card;
    private List<TourStep> steps = List.of();
    private int at;
    private @Nullable Node focusedBefore;
    private @Nullable Shape shade;

    public TourPane(Texts texts) {
        this.texts = texts;
        setId("tour");
        setViewOrder(-15);
        setVisible(false);
        title.setId("tour-title");
        title.getStyleClass().add(Styles.TITLE_4);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("muted");
        back.setText(texts.get("tour.back"));
        back.setOnAction(event -> go(at - 1));
        next.setOnAction(event -> go(at + 1));
        Button leave = new Button(texts.get("tour.leave"));
        leave.setOnAction(event -> leave());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, place, space, leave, back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(10, title, words, buttons);
        card.getStyleClass().addAll("card-pane", "tour-card");
        card.setPrefWidth(CARD_WIDTH);
        card.setMaxWidth(CARD_WIDTH);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().addListener((property, before, now) -> point());
        heightProperty().addListener((property, before, now) -> point());
    }

    public boolean isShowing() {
        return isVisible();
    }

    /** Begins at the first stop. */
    public void begin() {
        Scene scene = getScene();
        steps = TourStep.ALL.stream().filter(step -> target(step) != null).toList();
        if (scene == null || steps.isEmpty()) {
            return;
        }
        if (!isVisible()) {
            focusedBefore = scene.getFocusOwner();
        }
        setVisible(true);
        go(0);
    }

    private void go(int step) {
        if (step >= steps.size()) {
            leave();
            return;
        }
        at = Math.max(0, step);
        TourStep now = steps.get(at);
        title.setText(texts.get(now.title()));
        words.setText(texts.get(now.words()));
        place.setText(texts.get("tour.place", at + 1, steps.size()));
        back.setDisable(at == 0);
        next.setText(texts.get(at == steps.size() - 1 ? "tour.done" : "tour.next"));
        card.setAccessibleText(title.getText() + ". " + words.getText());
        next.setAccessibleHelp(card.getAccessibleText());
        next.requestFocus();
        next.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        point();
    }

    private void leave() {
        setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            leave();
        } else if (code == KeyCode.RIGHT) {
            go(at + 1);
        } else if (code == KeyCode.LEFT) {
            go(at - 1);
        } else {
            return;
        }
        event.consume();
    }

    /** The part of the window, null where it is not on the screen. */
    private @Nullable Node target(TourStep step) {
        Scene scene = getScene();
        if (scene == null) {
            return null;
        }
        List<Node> found = new ArrayList<>(scene.getRoot().lookupAll(step.target()));
        return found.stream()
                .filter(node -> isOnScreen(node) && node.getLayoutBounds().getWidth() > 0)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnScreen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Darkens all but the target and puts the card beside it. */
    private void point() {
        if (!isVisible() || steps.isEmpty()) {
            return;
        }
        Node target = target(steps.get(at));
        Bounds hole =
                target == null
                        ? new BoundingBox(0, 0, 0, 0)
                        : sceneToLocal(target.localToScene(target.getLayoutBounds()));
        Rectangle light =
                new Rectangle(hole.getMinX(), hole.getMinY(), hole.getWidth(), hole.getHeight());
        light.setArcWidth(8);
        light.setArcHeight(8);
        Shape fresh = Shape.subtract(new Rectangle(getWidth(), getHeight()), light);
        fresh.getStyleClass().add("tour-shade");
        if (shade != null) {
            getChildren().remove(shade);
        }
        shade = fresh;
        getChildren().add(0, fresh);
        card.applyCss();
        double height = card.prefHeight(CARD_WIDTH);
        card.resizeRelocate(x(hole), y(hole, height), CARD_WIDTH, height);
    }

    @Override
    protected void layoutChildren() {
        point();
    }

    /** To the right of the target, else to its left, else over it. */
    private double x(Bounds hole) {
        double right = hole.getMaxX() + GAP;
        if (right + CARD_WIDTH + GAP <= getWidth()) {
            return right;
        }
        double left = hole.getMinX() - GAP - CARD_WIDTH;
        return left >= GAP ? left : Math.max(GAP, getWidth() - CARD_WIDTH - 2 * GAP);
    }

    /** Beside the target's top; below it where it is beside nothing, as far as the window goes. */
    private double y(Bounds hole, double height) {
        boolean beside =
                hole.getMaxX() + GAP + CARD_WIDTH + GAP <= getWidth()
                        || hole.getMinX() - GAP - CARD_WIDTH >= GAP;
        double below = hole.getMaxY() + GAP;
        double wanted =
                beside
                        ? hole.getMinY()
                        : below + height <= getHeight() ? below : hole.getMinY() - GAP - height;
        return Math.max(GAP, Math.min(getHeight() - height - GAP, wanted));
    }
}
