package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.JsonTree;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The list by itself, on an array of ten thousand numbers: entry n + 1 is item n. */
@ExtendWith(ApplicationExtension.class)
class RowListTest {
    private static final int ITEMS = 10_000;
    private static final int LAST = ITEMS + 1;

    private JsonDiffView view;
    private RowList list;

    @Start
    void start(Stage stage) {
        view = new JsonDiffView();
        stage.setScene(new Scene(new StackPane(view), 900, 600));
        stage.show();
        view.setRows(DiffRows.ofOne(Side.CONTROL, tree(ITEMS)));
        view.applyCss();
        view.layout();
        list = (RowList) view.lookup(".diff-list");
        list.requestFocus();
    }

    private static JsonTree tree(int items) {
        return JsonTree.parse(JsonText.of(Pairs.numbers(items)));
    }

    @Test
    void hasACellForEachRowInSightAndFewMore() {
        int inSight = cells().size();
        assertThat(inSight).isBetween(15, 40);
        assertThat(indexes())
                .containsExactlyElementsOf(IntStream.range(0, inSight).boxed().toList());
        scrollTo(ITEMS / 2);
        assertThat(list.lookupAll(".diff-cell")).hasSizeLessThanOrEqualTo(inSight + 2);
    }

    @Test
    void goesToTheEndAndBackWithKeys(FxRobot robot) {
        type(robot, KeyCode.END);
        assertThat(current()).isEqualTo(LAST);
        assertThat(bottomOf(LAST)).isEqualTo(list.getHeight());
        type(robot, KeyCode.UP);
        assertThat(current()).isEqualTo(LAST - 1);
        assertThat(bottomOf(LAST)).isEqualTo(list.getHeight());
        type(robot, KeyCode.HOME, KeyCode.UP);
        assertThat(current()).isZero();
        assertThat(cell(0).getLayoutY()).isZero();
        type(robot, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(current()).isEqualTo(2);
    }

    @Test
    void turnsPagesWithKeys(FxRobot robot) {
        type(robot, KeyCode.HOME, KeyCode.PAGE_DOWN);
        int page = current();
        assertThat(page).isBetween(15, 40);
        assertThat(cell(0).getLayoutY()).isZero();
        type(robot, KeyCode.PAGE_DOWN);
        assertThat(current()).isEqualTo(2 * page);
        assertThat(bottomOf(2 * page)).isEqualTo(list.getHeight());
        type(robot, KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(current()).isZero();
    }

    @Test
    void leavesKeysWithControlToOthers(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(current()).isZero();
    }

    @Test
    void scrollsByPixelsAndLeavesTheCurrentRowWhereItIs() {
        double height = cell(0).getHeight();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> list.fireEvent(scrolling(-3.5 * height)));
        layOut();
        assertThat(indexes().get(0)).isEqualTo(3);
        assertThat(cell(4).getLayoutY()).isBetween(height / 2 - 1, height / 2 + 1);
        assertThat(current()).isZero();
    }

    @Test
    void scrollsByTheBarToTheLastRow() {
        ScrollBar bar = bar();
        assertThat(bar.isVisible()).isTrue();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> bar.setValue(bar.getMax()));
        layOut();
        assertThat(bottomOf(LAST)).isEqualTo(list.getHeight());
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> view.setRows(DiffRows.ofOne(Side.CONTROL, tree(3))));
        layOut();
        assertThat(indexes()).containsExactly(0, 1, 2, 3, 4);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void makesTheRowCurrentThatIsPressedWithEitherButton(FxRobot robot) {
        robot.clickOn(cell(5));
        assertThat(current()).isEqualTo(5);
        robot.clickOn(cell(7), MouseButton.SECONDARY);
        assertThat(current()).isEqualTo(7);
        assertThat(list.isFocused()).isTrue();
    }

    @Test
    void offersItsMenuOnTheRowsAndNotOnTheTools() {
        act(() -> view.lookup(".diff-toolbar").fireEvent(menuRequest()));
        assertThat(Window.getWindows()).noneMatch(ContextMenu.class::isInstance);
        DiffCell pressed = cell(3);
        act(() -> pressed.fireEvent(menuRequest()));
        assertThat(Window.getWindows()).anyMatch(ContextMenu.class::isInstance);
        act(() -> view.getContextMenu().hide());
    }

    private static ContextMenuEvent menuRequest() {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, false, null);
    }

    @Test
    void tellsAScreenReaderAListAndItsItems() {
        assertThat(list.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(ask(AccessibleAttribute.ITEM_COUNT)).isEqualTo(ITEMS + 2);
        assertThat(ask(AccessibleAttribute.VERTICAL_SCROLLBAR)).isEqualTo(bar());
        DiffCell inSight = (DiffCell) ask(AccessibleAttribute.ITEM_AT_INDEX, 3);
        assertThat(inSight).isEqualTo(cell(3));
        DiffCell far = (DiffCell) ask(AccessibleAttribute.ITEM_AT_INDEX, 5_001);
        assertThat(far.isVisible()).isFalse();
        assertThat(far.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(far.queryAccessibleAttribute(AccessibleAttribute.INDEX)).isEqualTo(5_001);
        assertThat(far.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
        assertThat(far.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("equal, $[5000], control 5000, candidate absent");
        assertThat(ask(AccessibleAttribute.ITEM_AT_INDEX, 5_001)).isEqualTo(far);
        assertThat(ask(AccessibleAttribute.ITEM_AT_INDEX, ITEMS + 2)).isNull();
    }

    @Test
    void doesWhatAScreenReaderAsksFor() {
        DiffCell far = (DiffCell) ask(AccessibleAttribute.ITEM_AT_INDEX, 5_001);
        act(() -> list.executeAccessibleAction(AccessibleAction.SHOW_ITEM, far));
        assertThat(indexes()).contains(5_001);
        assertThat(current()).isZero();
        act(() -> cell(5_000).executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
        assertThat(ask(AccessibleAttribute.FOCUS_ITEM)).isEqualTo(cell(5_000));
        act(
                () ->
                        list.executeAccessibleAction(
                                AccessibleAction.SET_SELECTED_ITEMS, List.of(cell(4_999))));
        assertThat((List<?>) ask(AccessibleAttribute.SELECTED_ITEMS))
                .isEqualTo(List.of(cell(4_999)));
        assertThat(cell(4_999).queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true);
    }

    @Test
    void keepsTheCurrentRowInItsPlaceWhileOthersUnfoldAbove() {
        String pair = "{'a':" + Pairs.numbers(300) + ",'b':" + Pairs.numbers(300, 200) + "}";
        act(() -> view.setContent(Pairs.of(pair.replace("-201", "0"), pair)));
        act(() -> view.revealPath(Side.CONTROL, FieldPath.parse("$.b[200]")));
        double before = cell(current()).getLayoutY();
        act(() -> view.model().setWholeFolded(false));
        assertThat(view.currentPath(Side.CONTROL)).isEqualTo(FieldPath.parse("$.b[200]"));
        assertThat(cell(current()).getLayoutY()).isEqualTo(before);
    }

    private void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        layOut();
    }

    private void layOut() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view.layout());
    }

    private void type(FxRobot robot, KeyCode... keys) {
        Keys.type(robot, keys);
        layOut();
    }

    private void scrollTo(double row) {
        act(() -> bar().setValue(row));
    }

    private Object ask(AccessibleAttribute attribute, Object... parameters) {
        Object[] answer = new Object[1];
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> answer[0] = list.queryAccessibleAttribute(attribute, parameters));
        return answer[0];
    }

    private ScrollBar bar() {
        return (ScrollBar) list.lookup(".scroll-bar");
    }

    private int current() {
        return view.model().current();
    }

    private List<DiffCell> cells() {
        layOut();
        return list.lookupAll(".diff-cell").stream()
                .filter(Node::isVisible)
                .map(DiffCell.class::cast)
                .sorted(Comparator.comparing(DiffCell::index))
                .toList();
    }

    private List<Integer> indexes() {
        return cells().stream().map(DiffCell::index).toList();
    }

    private DiffCell cell(int index) {
        return cells().stream().filter(each -> each.index() == index).findFirst().orElseThrow();
    }

    private double bottomOf(int index) {
        return cell(index).getLayoutY() + cell(index).getHeight();
    }

    private static ScrollEvent scrolling(double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
