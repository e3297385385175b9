package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.exchange.ExchangeView;
import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.localdb.GroupStatus;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The triage screen: endpoints, groups, and under them the selected group with its samples. */
public final class TriageView extends StackPane {
    private final TriageViewModel model;
    private final GroupActions actions;
    private final EndpointActions endpointActions;
    private final EndpointsView endpoints;
    private final GroupsView groups;
    private final SamplesView samples;
    private final ExchangeView exchange;
    private final ViewsView views;
    private final GroupHeader header;
    private final DetailsView details;
    private final TabPane about;

    public TriageView(
            Texts texts,
            TriageViewModel model,
            GroupActions actions,
            EndpointActions endpointActions,
            RecentQueries recent,
            LayoutMemory layout) {
        this.model = model;
        this.actions = actions;
        this.endpointActions = endpointActions;
        setId("triage");
        getStyleClass().add("triage");
        endpoints = new EndpointsView(texts, model.endpoints(), endpointActions);
        groups =
                new GroupsView(
                        texts, model.groups(), model.endpoints().readProperty(), recent, layout);
        samples = new SamplesView(texts, model.samples());
        exchange = new ExchangeView(texts, model.exchange());
        exchange.offerAlign(actions::align);
        header = new GroupHeader(texts, actions);
        model.groups()
                .selectedProperty()
                .addListener((property, before, group) -> header.show(group));
        Tab samplesTab = new Tab(texts.get("samples.title"), samples);
        details = new DetailsView(texts, model.details(), actions);
        Tab detailsTab = new Tab(texts.get("details.title"), details);
        about = new TabPane(samplesTab, detailsTab);
        about.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        SplitPane evidence = new SplitPane(about, exchange);
        layout.restore("evidence", evidence, 0.22);
        VBox.setVgrow(evidence, Priority.ALWAYS);
        VBox detail = new VBox(header, evidence);
        SplitPane right = new SplitPane(groups, detail);
        right.setOrientation(Orientation.VERTICAL);
        layout.restore("groups", right, 0.36);
        views = new ViewsView(texts, model.views(), this::ask, this::saveView, this::removeView);
        SplitPane left = new SplitPane(endpoints, views);
        left.setOrientation(Orientation.VERTICAL);
        layout.restore("views", left, 0.74);
        SplitPane all = new SplitPane(left, right);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(about, false);
        layout.restore("endpoints", all, 0.22);
        getChildren().addAll(all, groups.completion());
        visibleProperty()
                .addListener(
                        (property, before, shown) -> {
                            if (shown) {
                                groups.focusTable();
                            }
                        });
    }

    private void ask(String query) {
        model.groups().filterProperty().set(query);
        groups.focusTable();
    }

    private void saveView() {
        actions.saveView(model.groups().filterProperty().get());
    }

    private void removeView(ViewItem view) {
        if (view.standard() == null) {
            actions.removeView(view.name());
        }
    }

    /** Shows what was decided about the group in place of its samples, and back. */
    private void switchDetails() {
        about.getSelectionModel().select(about.getSelectionModel().getSelectedIndex() == 0 ? 1 : 0);
    }

    /** Adds the steps that make its parts ready for what they will show first. */
    public void warmUp(WarmUp steps) {
        groups.warmUp(steps);
        header.warmUp(steps);
        details.warmUp(steps);
        endpoints.warmUp(steps);
        samples.warmUp(steps);
        exchange.warmUp(steps);
    }

    /** Gives what this screen can do its keys. */
    public void bind(Actions keys) {
        keys.bind(Shortcut.NEXT_GROUP, () -> groups.move(1));
        keys.bind(Shortcut.PREVIOUS_GROUP, () -> groups.move(-1));
        keys.bind(Shortcut.NEXT_SAMPLE, () -> samples.move(1));
        keys.bind(Shortcut.PREVIOUS_SAMPLE, () -> samples.move(-1));
        keys.bind(Shortcut.NEXT_DIFFERENCE, exchange::nextDifference);
        keys.bind(Shortcut.PREVIOUS_DIFFERENCE, exchange::previousDifference);
        keys.bind(Shortcut.FILTER, groups::focusFilter);
        keys.bind(Shortcut.VIEWS, views::focus);
        keys.bind(Shortcut.DETAILS, this::switchDetails);
        keys.bind(Shortcut.SAVE_VIEW, this::saveView);
        keys.bind(Shortcut.REFRESH, model::refresh);
        keys.bind(Shortcut.STATE, endpointActions::state);
        keys.bind(Shortcut.BUG, () -> actions.mark(GroupStatus.BUG));
        keys.bind(Shortcut.EXPECTED, () -> actions.mark(GroupStatus.EXPECTED));
        keys.bind(Shortcut.INVESTIGATING, () -> actions.mark(GroupStatus.INVESTIGATING));
        keys.bind(Shortcut.REOPEN, () -> actions.mark(GroupStatus.NEW));
        keys.bind(Shortcut.IGNORE, actions::ignore);
        keys.bind(Shortcut.PORTED_BUG, actions::portedBug);
        keys.bind(Shortcut.FIXED, () -> actions.mark(GroupStatus.FIXED));
        keys.bind(Shortcut.SNOOZE, actions::snooze);
        keys.bind(Shortcut.ASSIGN, actions::assign);
        keys.bind(Shortcut.COMMENT, actions::comment);
        keys.bind(Shortcut.LABEL, actions::label);
        keys.bind(Shortcut.ALIGN, actions::align);
        keys.bind(Shortcut.TICKET, actions::ticket);
        header.bind(keys);
    }
}
