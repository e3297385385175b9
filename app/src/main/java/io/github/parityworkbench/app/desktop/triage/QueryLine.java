package io.github.parityworkbench.app.desktop.triage;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.GroupQueryCompletion;
import io.github.parityworkbench.app.workflow.GroupQueryCompletion.Suggestion;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The query line: completes while one types, underlines what is wrong and says it below, and gives
 * back earlier queries by the arrow up.
 */
final class QueryLine extends VBox {
    private final GroupsViewModel model;
    private final QueryField line;
    private final TextField field;
    private final QueryCompletionList completion;
    private final RecentQueries recent;
    private final Runnable leave;
    private boolean completing;
    private boolean typed;

    /**
     * @param leave gives the keyboard to the groups
     * @param beside what stands to its right
     */
    QueryLine(
            Texts texts,
            GroupsViewModel model,
            RecentQueries recent,
            Runnable leave,
            Node... beside) {
        this.model = model;
        this.recent = recent;
        this.leave = leave;
        line = new QueryField(texts);
        field = line.field();
        completion = new QueryCompletionList(texts, line);
        field.textProperty().bindBidirectional(model.filterProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, before, now) -> typed = !completing);
        // The caret follows the text.
        field.caretPositionProperty().addListener((property, before, now) -> typed());
        field.focusedProperty()
                .addListener(
                        (property, before, focused) -> {
                            if (!focused) {
                                completion.hide();
                                remember();
                            }
                        });
        completion.setOnMouseClicked(event -> accept(completion.chosen()));
        model.filterErrorProperty()
                .addListener(
                        (property, before, error) -> {
                            line.underline(error);
                            field.pseudoClassStateChanged(Styles.STATE_DANGER, error != null);
                        });
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(line);
        row.getChildren().addAll(beside);
        row.getStyleClass().add("filter-line");
        getChildren().addAll(row, error(), note(texts));
    }

    private Label error() {
        Label error = new Label();
        error.setId("filter-error");
        error.getStyleClass().add("filter-error");
        error.textProperty()
                .bind(
                        model.filterErrorProperty()
                                .map(wrong -> String.valueOf(wrong.getMessage()))
                                .orElse(""));
        error.setWrapText(true);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    /** Says where values were looked for, and where not. */
    private Label note(Texts texts) {
        Label note = new Label();
        note.setId("filter-note");
        note.getStyleClass().add("filter-note");
        note.textProperty()
                .bind(
                        model.searchProperty()
                                .map(
                                        search ->
                                                search.running()
                                                        ? texts.get("groups.searching")
                                                        : texts.get(
                                                                "groups.searched",
                                                                search.samples(),
                                                                search.unsearched()))
                                .orElse(""));
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    /** The list under the line, for the screen to lay over everything else. */
    QueryCompletionList completion() {
        return completion;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void typed() {
        if (field.isFocused() && typed) {
            typed = false;
            complete();
        }
    }

    private void complete() {
        int caret = field.getCaretPosition();
        boolean inTerm = caret > 0 && !Character.isWhitespace(field.getText().charAt(caret - 1));
        if (field.isFocused() && inTerm) {
            completion.show(model.completion(field.getText(), caret));
        } else {
            completion.hide();
        }
    }

    private void pressed(KeyEvent event) {
        boolean open = completion.isVisible();
        boolean handled = true;
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            offer();
        } else if (event.getCode() == KeyCode.DOWN && (open || event.isAltDown())) {
            if (open) {
                completion.move(1);
            } else {
                offer();
            }
        } else if (event.getCode() == KeyCode.UP && open) {
            completion.move(-1);
        } else if (event.getCode() == KeyCode.UP) {
            String older = recent.older();
            if (!older.isEmpty()) {
                replace(0, field.getLength(), older);
            }
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB)
                && open
                && completion.getSelectionModel().getSelectedItem() != null) {
            accept(completion.chosen());
        } else if (event.getCode() == KeyCode.TAB && open && completion.chosen() != null) {
            accept(completion.chosen());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            completion.hide();
            if (field.getText().isEmpty()) {
                leave.run();
            } else {
                remember();
                field.clear();
            }
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            completion.hide();
            if (model.filterErrorProperty().get() == null) {
                leave.run();
            }
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /** What may be typed here; on an empty line, what was asked before comes first. */
    private void offer() {
        GroupQueryCompletion here = model.completion(field.getText(), field.getCaretPosition());
        if (field.getText().isBlank()) {
            List<Suggestion> all = new ArrayList<>();
            recent.all().forEach(query -> all.add(new Suggestion(query, null, 0)));
            all.addAll(here.suggestions());
            here = new GroupQueryCompletion(here.start(), here.end(), all);
        }
        completion.show(here);
        completion.move(1);
    }

    private void remember() {
        recent.remember(model.filterErrorProperty().get() == null ? field.getText() : "");
    }

    private void accept(@Nullable Suggestion chosen) {
        if (chosen != null) {
            GroupQueryCompletion place = completion.completion();
            String behind = chosen.insert().endsWith(":") ? "" : " ";
            boolean atEnd = place.end() == field.getLength();
            replace(place.start(), place.end(), chosen.insert() + (atEnd ? behind : ""));
            if (chosen.insert().endsWith(":")) {
                complete();
            }
        }
    }

    private void replace(int from, int to, String text) {
        completing = true;
        field.replaceText(from, to, text);
        field.positionCaret(from + text.length());
        completing = false;
        completion.hide();
    }
}
