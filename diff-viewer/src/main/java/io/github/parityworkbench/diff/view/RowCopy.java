package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Copies paths and values of the current row, by keys and by the context menu. */
final class RowCopy {
    private final DiffViewModel model;
    private final DiffTexts texts;

    RowCopy(DiffViewModel model, DiffTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] modifiers = new KeyCombination.Modifier[more.length + 1];
        modifiers[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, modifiers, 1, more.length);
        return new KeyCodeCombination(code, modifiers);
    }

    /** What each key copies. */
    Map<KeyCombination, Runnable> keys() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(key(KeyCode.C), () -> copy(jsonPath()));
        keys.put(key(KeyCode.C, KeyCombination.SHIFT_DOWN), () -> copy(pointer()));
        keys.put(key(KeyCode.DIGIT1), () -> copy(value(Side.CONTROL)));
        keys.put(key(KeyCode.DIGIT2), () -> copy(value(Side.CANDIDATE)));
        return keys;
    }

    /** The menu of the current row. */
    ContextMenu menu() {
        MenuItem path = item("copy.path", key(KeyCode.C), () -> copy(jsonPath()));
        MenuItem pointer =
                item(
                        "copy.pointer",
                        key(KeyCode.C, KeyCombination.SHIFT_DOWN),
                        () -> copy(pointer()));
        MenuItem control =
                item("copy.control", key(KeyCode.DIGIT1), () -> copy(value(Side.CONTROL)));
        MenuItem candidate =
                item("copy.candidate", key(KeyCode.DIGIT2), () -> copy(value(Side.CANDIDATE)));
        ContextMenu menu =
                new ContextMenu(path, pointer, new SeparatorMenuItem(), control, candidate);
        menu.setOnShowing(
                event -> {
                    path.setDisable(jsonPath() == null);
                    pointer.setDisable(jsonPath() == null);
                    control.setDisable(value(Side.CONTROL) == null);
                    candidate.setDisable(value(Side.CANDIDATE) == null);
                });
        return menu;
    }

    private MenuItem item(String words, KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(words));
        item.setAccelerator(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private @Nullable String jsonPath() {
        FieldPath path = path();
        return path == null ? null : path.toString();
    }

    private @Nullable String pointer() {
        FieldPath path = path();
        return path == null ? null : path.toPointer();
    }

    private @Nullable FieldPath path() {
        DiffRows rows = model.rows();
        int row = model.currentRow();
        return rows == null || row < 0 ? null : RowDescription.path(rows, row);
    }

    /** The value as written, null where that side has none. */
    private @Nullable String value(Side side) {
        DiffRows rows = model.rows();
        int row = model.currentRow();
        JsonTree tree = rows == null ? null : rows.tree(side);
        int node = rows == null || row < 0 ? -1 : rows.node(row, side);
        return tree == null || node < 0 ? null : tree.text(node).toString();
    }

    private static void copy(@Nullable String text) {
        if (text != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
