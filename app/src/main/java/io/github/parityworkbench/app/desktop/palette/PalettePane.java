package io.github.parityworkbench.app.desktop.palette;

import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A search line over the window with what fits below it: arrows choose, Enter does, Escape leaves.
 * Nothing comes of Enter on what cannot be done now.
 */
public final class PalettePane {
    private final Overlay overlay;
    private final Texts texts;

    public PalettePane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** Shows it with nothing typed yet. */
    public void show(PaletteViewModel model) {
        ListView<PaletteEntry> list = list(model);
        TextField query = new TextField();
        query.setId("palette-query");
        query.setPromptText(texts.get("palette.prompt"));
        query.setAccessibleText(texts.get("palette.title"));
        query.setAccessibleHelp(texts.get("palette.help"));
        // Not bound, since a binding would not keep the view-model from being collected.
        query.textProperty().addListener((property, before, now) -> model.queryProperty().set(now));
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
        VBox pane = new VBox(8, query, list);
        pane.setId("palette");
        pane.getStyleClass().addAll("card-pane", "palette");
        pane.setPrefSize(640, 460);
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        overlay.show(pane, query);
    }

    private ListView<PaletteEntry> list(PaletteViewModel model) {
        ListView<PaletteEntry> list = new ListView<>(model.found());
        list.setId("palette-list");
        list.setAccessibleText(texts.get("palette.title"));
        list.setCellFactory(view -> new PaletteCell());
        list.setPlaceholder(new Label(texts.get("palette.nothing")));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> run(list));
        list.getSelectionModel().selectFirst();
        model.found()
                .addListener(
                        (ListChangeListener<PaletteEntry>)
                                change -> {
                                    list.getSelectionModel().selectFirst();
                                    list.scrollTo(0);
                                });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void pressed(KeyEvent event, ListView<PaletteEntry> list) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            run(list);
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(list, code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            move(list, code == KeyCode.PAGE_DOWN ? 10 : -10);
        } else {
            return;
        }
        event.consume();
    }

    private static void move(ListView<PaletteEntry> list, int rows) {
        int wanted = list.getSelectionModel().getSelectedIndex() + rows;
        int at = Math.max(0, Math.min(list.getItems().size() - 1, wanted));
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 5));
    }

    private void run(ListView<PaletteEntry> list) {
        PaletteEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.canBeDone()) {
            overlay.close();
            entry.run().run();
        }
    }
}
