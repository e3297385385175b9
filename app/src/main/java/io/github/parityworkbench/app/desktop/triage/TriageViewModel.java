package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.exchange.ExchangeViewModel;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.triage.SamplesViewModel.Wanted;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.StoredExchange;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The triage screen: what is selected on the left decides what is shown to its right. */
public final class TriageViewModel {
    private final Latest latest;
    private final Latest finding;
    private final EndpointsViewModel endpoints = new EndpointsViewModel();
    private final GroupsViewModel groups;
    private final SamplesViewModel samples;
    private final ViewsViewModel views;
    private final DetailsViewModel details;
    private final ExchangeViewModel exchange;
    private @Nullable Workspace workspace;

    public TriageViewModel(
            TaskExecutor tasks, ExchangeViewModel exchange, Consumer<? super Throwable> errors) {
        this.latest = new Latest(tasks, errors);
        this.finding = new Latest(tasks, errors);
        this.groups = new GroupsViewModel(new Latest(tasks, errors), new Latest(tasks, errors));
        this.views = new ViewsViewModel(new Latest(tasks, errors));
        this.details = new DetailsViewModel(new Latest(tasks, errors));
        this.samples = new SamplesViewModel(new Latest(tasks, errors));
        this.exchange = exchange;
        endpoints
                .selectedProperty()
                .addListener(
                        (property, before, item) ->
                                groups.endpointProperty()
                                        .set(item == null ? null : item.endpoint()));
        groups.selectedProperty()
                .addListener(
                        (property, before, group) -> {
                            samples.show(workspace, group);
                            details.show(workspace, group);
                        });
        samples.selectedProperty().addListener((property, before, sample) -> open(sample));
    }

    public EndpointsViewModel endpoints() {
        return endpoints;
    }

    public GroupsViewModel groups() {
        return groups;
    }

    public ViewsViewModel views() {
        return views;
    }

    public DetailsViewModel details() {
        return details;
    }

    public SamplesViewModel samples() {
        return samples;
    }

    public ExchangeViewModel exchange() {
        return exchange;
    }

    /** Shows that workspace from the beginning, nothing for null. */
    public void show(@Nullable Workspace opened) {
        workspace = opened;
        finding.cancel();
        groups.filterProperty().set("");
        endpoints.clear();
        groups.show(opened);
        views.show(opened);
        refreshEndpoints();
    }

    /** Reads everything again, after an import or a decision; what is selected stays so. */
    public void refresh() {
        refreshEndpoints();
        groups.refresh();
        views.refresh();
    }

    /** Shows the exchange that has this id in its log, first among those of one of its groups. */
    public void find(String exchangeId) {
        Workspace open = workspace;
        if (open != null) {
            finding.run(() -> wanted(open, exchangeId), this::show);
        }
    }

    private void show(Wanted found) {
        samples.beginWith(found);
        endpoints.selectAll();
        groups.reveal(found.group());
    }

    private static Wanted wanted(Workspace open, String exchangeId) {
        return open.exchanges()
                .find(exchangeId)
                .flatMap(stored -> wanted(open, stored))
                .orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "there is no stored exchange '"
                                                + exchangeId
                                                + "'; exchanges that match are not stored"));
    }

    /** In the group of its first difference that counts, where any does. */
    private static Optional<Wanted> wanted(Workspace open, StoredExchange stored) {
        return stored.differences().stream()
                .min(Comparator.comparing(ClassifiedDifference::ignored))
                .flatMap(first -> open.groups().find(first.key().id()))
                .map(group -> new Wanted(group, sample(stored, group)));
    }

    private static SampleRow sample(StoredExchange stored, GroupRow group) {
        return new SampleRow(
                stored.number(),
                stored.exchange().id(),
                stored.exchange().timestamp(),
                stored.differences().stream()
                        .filter(each -> each.key().equals(group.key()))
                        .toList());
    }

    private void refreshEndpoints() {
        Workspace open = workspace;
        if (open == null) {
            latest.cancel();
            endpoints.clear();
            return;
        }
        latest.run(
                () -> open.endpoints().list(),
                rows -> {
                    groups.anythingImportedProperty().set(!rows.isEmpty());
                    endpoints.show(rows);
                });
    }

    private void open(@Nullable SampleRow sample) {
        Workspace open = workspace;
        GroupRow group = groups.selectedProperty().get();
        if (open == null || sample == null || group == null) {
            exchange.clear();
            return;
        }
        FieldPath focus =
                sample.differences().isEmpty()
                        ? FieldPath.ROOT
                        : sample.differences().get(0).difference().path();
        exchange.show(open, sample.exchangeNumber(), group.key().part(), group.key().kind(), focus);
    }
}
