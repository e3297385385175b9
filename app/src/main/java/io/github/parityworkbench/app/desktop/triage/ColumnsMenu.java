package io.github.parityworkbench.app.desktop.triage;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.view.Hint;
import io.github.parityworkbench.localdb.GroupRow;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses which columns of the table of groups are shown; the path always is. */
final class ColumnsMenu extends MenuButton {
    /**
     * @param changed called after each choice
     */
    ColumnsMenu(Texts texts, TableView<GroupRow> table, Runnable changed) {
        setId("columns");
        setGraphic(new FontIcon(Feather.COLUMNS));
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        Hint.on(this, () -> texts.get("groups.columns"));
        setAccessibleText(texts.get("groups.columns"));
        for (TableColumn<GroupRow, ?> column : table.getColumns()) {
            if (!column.getId().equals("path")) {
                CheckMenuItem item = new CheckMenuItem(column.getText());
                item.setId("column-" + column.getId());
                item.setSelected(!LayoutMemory.isHidden(column));
                item.setOnAction(
                        event -> {
                            LayoutMemory.hide(column, !item.isSelected());
                            changed.run();
                        });
                getItems().add(item);
            }
        }
    }
}
