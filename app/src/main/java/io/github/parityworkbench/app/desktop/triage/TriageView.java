package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.exchange.ExchangeView;
import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.localdb.GroupStatus;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The triage screen: endpoints, groups, and under them the selected group with its samples. */
public final class TriageView extends StackPane {
    private final TriageViewModel model;
    private final GroupActions actions;
    private final GroupsView groups;
    private final SamplesView samples;
    private final ExchangeView exchange;

    public TriageView(
            Texts texts, TriageViewModel model, GroupActions actions, LayoutMemory layout) {
        this.model = model;
        this.actions = actions;
        setId("triage");
        getStyleClass().add("triage");
        EndpointsView endpoints = new EndpointsView(texts, model.endpoints());
        groups = new GroupsView(texts, model.groups(), layout);
        samples = new SamplesView(texts, model.samples());
        exchange = new ExchangeView(texts, model.exchange());
        GroupHeader header = new GroupHeader(texts, actions);
        model.groups()
                .selectedProperty()
                .addListener((property, before, group) -> header.show(group));
        SplitPane evidence = new SplitPane(samples, exchange);
        layout.restore("evidence", evidence, 0.22);
        VBox.setVgrow(evidence, Priority.ALWAYS);
        VBox detail = new VBox(header, evidence);
        SplitPane right = new SplitPane(groups, detail);
        right.setOrientation(Orientation.VERTICAL);
        layout.restore("groups", right, 0.36);
        SplitPane all = new SplitPane(endpoints, right);
        SplitPane.setResizableWithParent(endpoints, false);
        SplitPane.setResizableWithParent(samples, false);
        layout.restore("endpoints", all, 0.22);
        getChildren().add(all);
        visibleProperty()
                .addListener(
                        (property, before, shown) -> {
                            if (shown) {
                                groups.focusTable();
                            }
                        });
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
        keys.bind(Shortcut.REFRESH, model::refresh);
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
        keys.bind(Shortcut.TICKET, actions::ticket);
    }
}
