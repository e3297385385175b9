package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.mark.TextColumn;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.importers.ImportProblem;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The records that could not be read: file, line, byte, reason. */
final class ProblemsTable extends TableView<ImportProblem> {
    ProblemsTable(Texts texts) {
        setId("problems");
        setAccessibleText(texts.get("problems.title"));
        getColumns()
                .setAll(
                        List.of(
                                new TextColumn<>(
                                        texts.get("problems.file"), 250, ProblemsTable::file),
                                new TextColumn<>(
                                        texts.get("problems.line"), 80, ProblemsTable::line),
                                new TextColumn<>(
                                        texts.get("problems.byte"), 100, ProblemsTable::offset),
                                new TextColumn<>(
                                        texts.get("problems.reason"), 420, ImportProblem::reason)));
        getColumns().forEach(column -> column.setSortable(true));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        MenuItem copy = new MenuItem(texts.get("action.copy"));
        copy.setOnAction(event -> copy());
        setContextMenu(new ContextMenu(copy));
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private static String file(ImportProblem row) {
        String source = row.provenance().source();
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return source.substring(slash + 1);
    }

    private static String line(ImportProblem row) {
        long line = row.provenance().line();
        return line > 0 ? Formats.count(line) : Formats.UNKNOWN;
    }

    private static String offset(ImportProblem row) {
        return Formats.count(row.provenance().offset());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                getSelectionModel().getSelectedItems().stream()
                        .map(row -> row.provenance() + "\t" + row.reason())
                        .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
