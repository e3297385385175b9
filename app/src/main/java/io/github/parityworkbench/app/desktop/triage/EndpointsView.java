package io.github.parityworkbench.app.desktop.triage;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.decision.StatePane;
import io.github.parityworkbench.app.desktop.mark.EmptyState;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.diff.view.Hint;
import io.github.parityworkbench.localdb.MigrationState;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of endpoints, with their totals and states. */
final class EndpointsView extends VBox {
    private final Texts texts;
    private final EndpointsViewModel model;
    private final ListView<EndpointItem> list;

    EndpointsView(Texts texts, EndpointsViewModel model, EndpointActions actions) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("side-panel");
        // A view that shows another list for a while hears of changes last: so it has one of its
        // own.
        list = new ListView<>(new FilteredList<>(model.items()));
        list.setId("endpoints");
        list.setAccessibleText(texts.get("endpoints.title"));
        list.setCellFactory(view -> new EndpointCell(texts));
        EmptyState empty =
                new EmptyState(
                        Feather.INBOX,
                        texts.get("endpoints.empty"),
                        texts.get("endpoints.empty.advice"));
        empty.visibleProperty().bind(model.readProperty());
        list.setPlaceholder(empty);
        list.setContextMenu(stateMenu(actions));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(), list);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, item) -> {
                            if (item != null) {
                                model.selectedProperty().set(item);
                            }
                        });
        model.selectedProperty().addListener((property, before, item) -> select());
        model.items().addListener((ListChangeListener<EndpointItem>) change -> select());
        select();
    }

    private HBox heading() {
        Label title = new Label(texts.get("endpoints.title"));
        title.getStyleClass().add("section-heading");
        title.setLabelFor(list);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(title, space, orderMenu());
        heading.getStyleClass().add("panel-heading");
        return heading;
    }

    private ContextMenu stateMenu(EndpointActions actions) {
        ContextMenu menu = new ContextMenu();
        for (MigrationState state : MigrationState.values()) {
            menu.getItems().add(stateItem(state, actions));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), stateItem(null, actions));
        menu.setOnShowing(
                event -> {
                    EndpointItem item = model.selectedProperty().get();
                    boolean none = item == null || item.isAll();
                    menu.getItems().forEach(each -> each.setDisable(none));
                });
        return menu;
    }

    private MenuItem stateItem(@Nullable MigrationState state, EndpointActions actions) {
        MenuItem item = new MenuItem(texts.get("state.menu", StatePane.name(texts, state)));
        item.setOnAction(event -> actions.state(state));
        return item;
    }

    private MenuButton orderMenu() {
        MenuButton menu = new MenuButton();
        ToggleGroup choice = new ToggleGroup();
        for (EndpointOrder order : EndpointOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.of(order));
            item.setToggleGroup(choice);
            item.setSelected(order == model.orderProperty().get());
            item.setOnAction(event -> model.orderProperty().set(order));
            menu.getItems().add(item);
        }
        menu.setGraphic(new FontIcon(Feather.BAR_CHART_2));
        menu.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        Hint.on(menu, () -> texts.get("endpoints.order"));
        menu.setAccessibleText(texts.get("endpoints.order"));
        return menu;
    }

    private void select() {
        EndpointItem item = model.selectedProperty().get();
        if (item == null) {
            list.getSelectionModel().clearSelection();
        } else if (!Objects.equals(item, list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(item);
        }
    }

    /** Adds the steps that make the lines in sight. */
    void warmUp(WarmUp steps) {
        steps.addList(
                list,
                new EndpointItem(Specimen.GROUP.key().endpoint(), 2, 1, 0.5, null, 0, 0, false));
    }
}
