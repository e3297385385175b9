package io.github.parityworkbench.diff.view;

import static io.github.parityworkbench.diff.view.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeDifference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class JsonDiffViewTest {
    private static final DiffResult PAIR =
            Pairs.of(
                    "{'id':1,'name':'Alice Smith','gone':true,'same':{'a':1,'b':2},"
                            + "'numbers':"
                            + Pairs.numbers(40)
                            + ",'last':'x'}",
                    "{'id':'1','name':'Alice Smyth','same':{'a':1,'b':2},"
                            + "'numbers':"
                            + Pairs.numbers(40)
                            + ",'last':'x','new':[1]}");

    private JsonDiffView view;

    @Start
    void start(Stage stage) {
        view = new JsonDiffView();
        stage.setScene(new Scene(new StackPane(view), 1000, 700));
        stage.show();
    }

    @Test
    void asksForASelectionWhileItHasNothingToShow() {
        assertThat(visibleLabels()).contains("Select a difference to see both responses");
        show(PAIR);
        assertThat(visibleLabels()).doesNotContain("Select a difference to see both responses");
        show(null);
        assertThat(visibleLabels()).contains("Select a difference to see both responses");
    }

    @Test
    void saysWhereThereIsNoDifference() {
        show(Pairs.of("{'a':1}", "{'a':1.0}"));
        assertThat(visibleLabels()).contains("✓ No difference");
        assertThat(spoken(1)).isEqualTo("equal, $.a, control 1, candidate 1.0");
    }

    @Test
    void saysWhichSideIsAlone() {
        DiffRows rows = DiffRows.ofOne(Side.CONTROL, JsonTree.parse(JsonText.of("[1]")));
        act(() -> view.setRows(rows));
        assertThat(visibleLabels()).contains("Only control has a document");
        assertThat(spoken(1)).isEqualTo("equal, $[0], control 1, candidate absent");
    }

    @Test
    void marksEachKindWithGlyphAndWord() {
        show(PAIR);
        assertThat(visibleLabels()).contains("⇄ type", "≠ value", "− missing", "+ extra");
        assertThat(visibleLabels()).contains("⇄ 1 type", "≠ 1 value", "− 1 missing", "+ 1 extra");
    }

    @Test
    void marksOnlyTheCharactersThatChanged() {
        show(PAIR);
        Set<String> texts = visibleTexts();
        assertThat(texts).contains("\"Alice Sm", "i", "y", "th\"");
    }

    @Test
    void tellsAScreenReaderKindPathAndBothValues() {
        show(PAIR);
        assertThat(spoken(1)).isEqualTo("type, $.id, control 1, candidate \"1\"");
        assertThat(spoken(3)).isEqualTo("missing, $.gone, control true, candidate absent");
        assertThat(spoken(4))
                .isEqualTo(
                        "equal, $.same, control object with 2 members,"
                                + " candidate object with 2 members");
    }

    @Test
    void walksThroughTheDifferencesWithKeys(FxRobot robot) {
        show(PAIR);
        focus();
        assertThat(selectedKind()).isEqualTo(Kind.TYPE);
        type(robot, KeyCode.N);
        assertThat(selectedKind()).isEqualTo(Kind.VALUE);
        type(robot, KeyCode.F7);
        assertThat(selectedKind()).isEqualTo(Kind.MISSING);
        type(robot, KeyCode.N);
        assertThat(selectedKind()).isEqualTo(Kind.EXTRA);
        type(robot, KeyCode.N);
        assertThat(selectedKind()).isEqualTo(Kind.EXTRA);
        assertThat(visibleLabels()).contains("4 of 4");
        type(robot, KeyCode.P);
        assertThat(selectedKind()).isEqualTo(Kind.MISSING);
        robot.press(KeyCode.SHIFT).type(KeyCode.F7).release(KeyCode.SHIFT);
        assertThat(selectedKind()).isEqualTo(Kind.VALUE);
    }

    @Test
    void goesWhereTheSelectedDifferenceIsSet() {
        show(PAIR);
        NodeDifference extra =
                PAIR.differences().stream()
                        .filter(each -> each.kind() == Kind.EXTRA)
                        .findFirst()
                        .orElseThrow();
        act(() -> view.model().selectedDifferenceProperty().set(extra));
        assertThat(view.currentPath(Side.CANDIDATE)).isEqualTo(FieldPath.parse("$.new"));
        assertThat(list().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                .isInstanceOfSatisfying(
                        DiffCell.class,
                        cell -> assertThat(cell.index()).isEqualTo(view.model().current()));
    }

    @Test
    void forgetsTheSelectedDifferenceOnARowThatHasNone(FxRobot robot) {
        show(PAIR);
        focus();
        type(robot, KeyCode.HOME);
        assertThat(view.getSelectedDifference()).isNull();
        assertThat(view.currentPath(Side.CONTROL)).isEqualTo(FieldPath.ROOT);
    }

    @Test
    void foldsAndUnfoldsWithTheArrowKeys(FxRobot robot) {
        show(PAIR);
        focus();
        int all = entries();
        select("$.same");
        type(robot, KeyCode.RIGHT);
        assertThat(entries()).isEqualTo(all + 3);
        type(robot, KeyCode.RIGHT);
        assertThat(view.currentPath(Side.CONTROL)).isEqualTo(FieldPath.parse("$.same.a"));
        type(robot, KeyCode.LEFT);
        assertThat(view.currentPath(Side.CONTROL)).isEqualTo(FieldPath.parse("$.same"));
        type(robot, KeyCode.LEFT);
        assertThat(entries()).isEqualTo(all);
        type(robot, KeyCode.ENTER);
        assertThat(entries()).isEqualTo(all + 3);
    }

    @Test
    void foldsAllAndBackToTheDifferencesWithSigns(FxRobot robot) {
        show(PAIR);
        focus();
        int atFirst = entries();
        type(robot, KeyCode.HOME);
        type(robot, KeyCode.ADD);
        assertThat(entries()).isEqualTo(view.getRows().size());
        type(robot, KeyCode.SUBTRACT);
        assertThat(entries()).isEqualTo(1);
        assertThat(visibleLabels()).contains("4 inside");
        type(robot, KeyCode.EQUALS);
        assertThat(entries()).isEqualTo(atFirst);
    }

    @Test
    void opensAStretchWithOneClick(FxRobot robot) {
        show(Pairs.of("{'x':" + Pairs.numbers(40) + "}", "{'x':" + Pairs.numbers(40, 2) + "}"));
        int atFirst = entries();
        Label stretch = label("⋯  34 equal items  ⋯");
        robot.clickOn(stretch);
        assertThat(entries()).isEqualTo(atFirst + 33);
        assertThat(visibleLabels()).noneMatch(text -> text.contains("equal items"));
    }

    @Test
    void foldsWithAClickOnTheArrow(FxRobot robot) {
        show(PAIR);
        int atFirst = entries();
        Node arrow =
                robot.lookup(".arrow").queryAllAs(Text.class).stream()
                        .filter(text -> text.getText().equals("▸") && shown(text))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(arrow);
        assertThat(entries()).isGreaterThan(atFirst);
    }

    @Test
    void revealsAPathInAFoldedStretch() {
        show(Pairs.of("{'x':" + Pairs.numbers(400) + "}", "{'x':" + Pairs.numbers(400, 2) + "}"));
        select("$.x[300]");
        assertThat(view.currentPath(Side.CANDIDATE)).isEqualTo(FieldPath.parse("$.x[300]"));
        assertThat(visibleTexts()).contains("300");
        boolean[] found = new boolean[1];
        act(() -> found[0] = view.revealPath(Side.CONTROL, FieldPath.parse("$.nowhere")));
        assertThat(found[0]).isFalse();
        assertThat(view.currentPath(Side.CANDIDATE)).isEqualTo(FieldPath.parse("$.x[300]"));
    }

    @Test
    void copiesPathsAndValuesWithKeys(FxRobot robot) {
        show(PAIR);
        focus();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(clipboard()).isEqualTo("1");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(clipboard()).isEqualTo("\"1\"");
        select("$.numbers");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(clipboard()).isEqualTo("$.numbers");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(clipboard()).isEqualTo("/numbers");
    }

    @Test
    void findsInBothSidesAndCountsTheRows(FxRobot robot) {
        show(PAIR);
        focus();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("39");
        waitUntil(() -> visibleLabels().contains("1 of 1 row"));
        assertThat(view.currentPath(Side.CONTROL)).isEqualTo(FieldPath.parse("$.numbers[39]"));
        robot.eraseText(2);
        robot.write("sm");
        waitUntil(() -> visibleLabels().contains("1 of 1 row"));
        assertThat(view.currentPath(Side.CONTROL)).isEqualTo(FieldPath.parse("$.name"));
        robot.write("xyz");
        waitUntil(() -> visibleLabels().contains("no match"));
        type(robot, KeyCode.ESCAPE);
        assertThat(visibleLabels()).doesNotContain("no match");
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void showsTheCurrentValuesInFullBelow(FxRobot robot) {
        String left = "a".repeat(3_000) + "OLD";
        show(Pairs.of("{'x':'" + left + "'}", "{'x':1767225600}"));
        focus();
        type(robot, KeyCode.D);
        assertThat(visibleTexts())
                .contains("\"" + left + "\"", "\nas seconds since 1970: 2026-01-01T00:00:00Z");
        type(robot, KeyCode.D);
        assertThat(visibleTexts()).doesNotContain("\"" + left + "\"");
    }

    @Test
    void jumpsToADifferenceByAClickOnTheRuler(FxRobot robot) {
        show(Pairs.of(Pairs.numbers(900), Pairs.numbers(900, 100, 450, 890)));
        Node ruler = robot.lookup(".ruler").query();
        Bounds bounds = ruler.localToScreen(ruler.getLayoutBounds());
        robot.clickOn(bounds.getCenterX(), bounds.getMaxY() - bounds.getHeight() / 50);
        assertThat(view.currentPath(Side.CONTROL)).isEqualTo(FieldPath.parse("$[890]"));
        assertThat(robot.lookup(".ruler-mark").queryAll().stream().filter(Node::isVisible).count())
                .isPositive();
    }

    @Test
    void keepsTheCurrentRowInSightWhileStepping(FxRobot robot) {
        show(Pairs.of(Pairs.numbers(900), Pairs.numbers(900, 100, 200, 300, 400, 500, 600)));
        focus();
        for (int at : new int[] {200, 300, 400, 500, 600}) {
            type(robot, KeyCode.N);
            assertThat(visibleTexts()).contains(Integer.toString(-1 - at));
        }
    }

    /** Does it on the screen's thread, and lays out what came of it. */
    private void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    action.run();
                    view.applyCss();
                    view.layout();
                });
    }

    private void show(DiffResult result) {
        act(() -> view.setContent(result));
    }

    private void select(String path) {
        act(() -> view.revealPath(Side.CONTROL, FieldPath.parse(path)));
    }

    private void focus() {
        act(() -> list().requestFocus());
    }

    private Kind selectedKind() {
        NodeDifference selected = view.getSelectedDifference();
        return selected == null ? null : selected.kind();
    }

    private RowList list() {
        return (RowList) view.lookup(".diff-list");
    }

    private int entries() {
        return view.model().size();
    }

    /** What a screen reader hears of the row, which must be in sight. */
    private String spoken(int row) {
        return view.lookupAll(".diff-cell").stream()
                .map(DiffCell.class::cast)
                .filter(cell -> cell.isVisible() && cell.row() == row)
                .map(cell -> (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .findFirst()
                .orElseThrow();
    }

    private Label label(String text) {
        return (Label)
                view.lookupAll(".label").stream()
                        .filter(node -> node instanceof Label label && label.getText().equals(text))
                        .filter(JsonDiffViewTest::shown)
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> visibleLabels() {
        return view.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(JsonDiffViewTest::shown)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private Set<String> visibleTexts() {
        return List.of(
                        ".name",
                        ".index",
                        ".string",
                        ".number",
                        ".literal",
                        ".note",
                        ".detail-changed")
                .stream()
                .flatMap(look -> view.lookupAll(look).stream())
                .filter(Text.class::isInstance)
                .filter(JsonDiffViewTest::shown)
                .map(node -> ((Text) node).getText())
                .map(text -> text.matches("\\d+ +") ? text.strip() : text)
                .collect(Collectors.toSet());
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String clipboard() {
        String[] text = new String[1];
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("labels are " + visibleLabels(), e);
        }
    }
}
