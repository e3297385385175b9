package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.mark.ColumnsBesideScrollBar;
import io.github.parityworkbench.app.desktop.mark.EmptyState;
import io.github.parityworkbench.app.desktop.settings.ColumnRoom;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.localdb.GroupRow;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The table of groups under its filter line. */
final class GroupsView extends VBox {
    private final Texts texts;
    private final GroupsViewModel model;
    private final TableView<GroupRow> table = new TableView<>();
    private final GroupColumns columns;
    private final ColumnRoom<GroupRow> room;
    private final QueryLine query;
    private final EmptyState empty = new EmptyState(Feather.CHECK_CIRCLE, "", "");
    private boolean replacing;

    /**
     * @param read whether the workspace was read, so that having no groups says something
     */
    GroupsView(
            Texts texts,
            GroupsViewModel model,
            ObservableBooleanValue read,
            RecentQueries recent,
            LayoutMemory layout) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("groups");
        empty.visibleProperty().bind(read);
        columns = new GroupColumns(texts, model::trend);
        table.getColumns().setAll(columns.all());
        room = new ColumnRoom<>(table, columns.path());
        buildTable(layout);
        query = queryLine(recent);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(query, table);
        model.selectedProperty().addListener((property, before, row) -> select(row));
        model.filterProperty().addListener((property, before, now) -> revealSelected());
    }

    private QueryLine queryLine(RecentQueries recent) {
        CheckBox ignored = new CheckBox(texts.get("groups.show-ignored"));
        ignored.setMinWidth(Region.USE_PREF_SIZE);
        ignored.selectedProperty().bindBidirectional(model.showIgnoredProperty());
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.fontProperty()
                .addListener(
                        (property, before, font) -> {
                            columns.fit(font.getSize());
                            showColumns();
                        });
        model.rows()
                .addListener(
                        (ListChangeListener<GroupRow>)
                                change ->
                                        count.setText(
                                                texts.get("groups.count", model.rows().size())));
        return new QueryLine(
                texts,
                model,
                recent,
                table::requestFocus,
                count,
                ignored,
                new ColumnsMenu(texts, table, this::showColumns));
    }

    private void buildTable(LayoutMemory layout) {
        table.setId("groups");
        table.setAccessibleText(texts.get("groups.title"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(empty);
        table.setColumnResizePolicy(
                new ColumnsBesideScrollBar(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS));
        table.setRowFactory(view -> new GroupTableRow());
        layout.restore("groups", room);
        showColumns();
        model.endpointProperty().addListener((property, before, now) -> showColumns());
        model.rows().comparatorProperty().bind(table.comparatorProperty());
        model.rows().addListener((ListChangeListener<GroupRow>) change -> describeEmptiness());
        model.anythingImportedProperty()
                .addListener((property, before, now) -> describeEmptiness());
        describeEmptiness();
        table.setItems(model.rows());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, row) -> selectedInTable(row));
        table.getSelectionModel()
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<GroupRow>)
                                change ->
                                        model.selection()
                                                .setAll(
                                                        table
                                                                .getSelectionModel()
                                                                .getSelectedItems()
                                                                .stream()
                                                                .filter(Objects::nonNull)
                                                                .toList()));
    }

    /** As the user chose; the endpoint only where the groups of several are shown. */
    private void showColumns() {
        boolean one = model.endpointProperty().get() != null;
        room.show(
                column ->
                        !LayoutMemory.isHidden(column)
                                && !(one && column.getId().equals("endpoint")));
    }

    private void describeEmptiness() {
        if (!model.anythingImportedProperty().get()) {
            say(Feather.INBOX, "groups.empty.new", "groups.empty.new.advice");
        } else if (!model.filterProperty().get().isBlank()) {
            say(Feather.SEARCH, "groups.empty.filtered", "groups.empty.filtered.advice");
        } else if (model.showIgnoredProperty().get()) {
            say(Feather.CHECK_CIRCLE, "groups.empty", "groups.empty.advice");
        } else {
            say(Feather.CHECK_CIRCLE, "groups.empty.active", "groups.empty.active.advice");
        }
    }

    private void say(Feather icon, String title, String advice) {
        empty.say(icon, texts.get(title), texts.get(advice));
    }

    private void selectedInTable(@Nullable GroupRow row) {
        if (row != null && !replacing) {
            model.selectedProperty().set(row);
        }
    }

    private void select(@Nullable GroupRow row) {
        replacing = true;
        try {
            if (row == null) {
                table.getSelectionModel().clearSelection();
            } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(row);
                reveal(table.getSelectionModel().getSelectedIndex());
            }
        } finally {
            replacing = false;
        }
    }

    /** Goes down or up in the table by so many rows. */
    void move(int rows) {
        int count = table.getItems().size();
        if (count == 0) {
            return;
        }
        int next = table.getSelectionModel().getSelectedIndex() + rows;
        int place = Math.max(0, Math.min(count - 1, next));
        table.getSelectionModel().clearAndSelect(place);
        reveal(place);
    }

    /** It may have gone elsewhere with what the filter lets through. */
    private void revealSelected() {
        int place = table.getSelectionModel().getSelectedIndex();
        if (place >= 0) {
            reveal(place);
        }
    }

    private void reveal(int place) {
        table.scrollTo(Math.max(0, place - 3));
    }

    /** Adds the steps that make the rows in sight. */
    void warmUp(WarmUp steps) {
        steps.addTable(table, Specimen.GROUP);
    }

    void focusTable() {
        table.requestFocus();
    }

    void focusFilter() {
        query.focus();
    }

    /** What lies over the screen under the query line. */
    QueryCompletionList completion() {
        return query.completion();
    }

    /** A row that shows by its look whether rules ignore the group. */
    private static final class GroupTableRow extends TableRow<GroupRow> {
        private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");

        @Override
        protected void updateItem(@Nullable GroupRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(IGNORED, row != null && !empty && row.ignored());
        }
    }
}
