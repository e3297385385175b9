package io.github.parityworkbench.diff.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the list of rows. */
final class DiffKeys {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
    private final Map<String, Runnable> characters = new LinkedHashMap<>();

    DiffKeys(DiffViewModel model, RowSearchModel search, RowCopy copy, Runnable toggleDetail) {
        on(KeyCode.N, model::nextDifference);
        on(KeyCode.P, model::previousDifference);
        on(KeyCode.F7, model::nextDifference);
        on(KeyCode.F7, model::previousDifference, KeyCombination.SHIFT_DOWN);
        on(KeyCode.RIGHT, model::stepIn);
        on(KeyCode.LEFT, model::stepOut);
        on(KeyCode.ENTER, model::toggle);
        on(KeyCode.SPACE, model::toggle);
        typed("+", () -> model.setAllFolded(false));
        on(KeyCode.ADD, () -> model.setAllFolded(false));
        typed("-", () -> model.setAllFolded(true));
        on(KeyCode.SUBTRACT, () -> model.setAllFolded(true));
        typed("=", model::foldEqual);
        on(KeyCode.D, toggleDetail);
        on(KeyCode.F3, search::next);
        on(KeyCode.F3, search::previous, KeyCombination.SHIFT_DOWN);
        copy.keys().forEach(actions::put);
    }

    void installOn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        actions.put(new KeyCodeCombination(code, modifiers), action);
    }

    /** A key by what it types, since + and - lie elsewhere on every keyboard. */
    private void typed(String character, Runnable action) {
        characters.put(character, action);
    }

    private void pressed(KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> entry : actions.entrySet()) {
            if (entry.getKey().match(event)) {
                entry.getValue().run();
                event.consume();
                return;
            }
        }
    }

    private void typed(KeyEvent event) {
        Runnable action = characters.get(event.getCharacter());
        if (action != null && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            action.run();
            event.consume();
        }
    }
}
