package io.github.parityworkbench.app.desktop.triage;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.localdb.SampleRow;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of samples of the selected group. */
final class SamplesView extends VBox {
    private final ListView<SampleRow> list;
    private final SamplesViewModel model;

    SamplesView(Texts texts, SamplesViewModel model) {
        this.model = model;
        getStyleClass().add("samples");
        // A view that shows another list for a while hears of changes last: so it has one of its
        // own.
        list = new ListView<>(new FilteredList<>(model.rows()));
        list.setId("samples");
        list.setAccessibleText(texts.get("samples.title"));
        list.setCellFactory(view -> new SampleCell(texts));
        VBox.setVgrow(list, Priority.ALWAYS);
        Button more = new Button(texts.get("samples.more"));
        more.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        more.setMaxWidth(Double.MAX_VALUE);
        more.visibleProperty().bind(model.moreProperty());
        more.managedProperty().bind(model.moreProperty());
        more.setOnAction(event -> model.loadMore());
        getChildren().addAll(list, more);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, row) -> {
                            if (row != null) {
                                model.selectedProperty().set(row);
                            }
                        });
        model.selectedProperty().addListener((property, before, row) -> select());
        model.rows().addListener((ListChangeListener<SampleRow>) change -> select());
    }

    private void select() {
        SampleRow row = model.selectedProperty().get();
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
        }
    }

    /** Goes down or up in the list by so many samples. */
    void move(int samples) {
        int count = list.getItems().size();
        if (count > 0) {
            int next = list.getSelectionModel().getSelectedIndex() + samples;
            int place = Math.max(0, Math.min(count - 1, next));
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 1));
        }
    }

    /** Adds the steps that make the lines in sight. */
    void warmUp(WarmUp steps) {
        steps.addList(list, Specimen.SAMPLE);
    }
}
