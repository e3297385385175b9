package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.report.ReportData;
import io.github.parityworkbench.app.export.report.ReportData.EndpointFacts;
import io.github.parityworkbench.app.export.report.ReportData.GroupFacts;
import io.github.parityworkbench.app.export.tickets.TicketFacts;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Gathers from the workspace what exports are made of. */
final class FindingsReader {
    private static final int SAMPLES_OF_A_TICKET = 5;

    /** In so many exchanges of a group something is looked for that no rule ignores. */
    private static final int MOST_LOOKED_INTO = 1_000;

    private static final Comparator<ClassifiedDifference> COUNTING_FIRST =
            Comparator.comparing(each -> each.ignoredBy() != null);
    private static final Comparator<Sample> SMALLEST_FIRST =
            Comparator.<Sample>comparingInt(sample -> size(sample.difference()))
                    .thenComparing(sample -> size(sample.exchange()));

    private final Workspace workspace;

    FindingsReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What a ticket about a group says; what rules ignore is left out, unless they ignore all.
     *
     * @throws WorkspaceException if there is no such group
     */
    TicketFacts ticketFacts(String groupId) {
        GroupRow row = counting(groupId);
        return new TicketFacts(
                row.key(),
                row.cause(),
                row.exchanges(),
                row.occurrences(),
                row.rate(),
                row.firstSeen(),
                row.lastSeen(),
                workspace.groups().aggregate(row.id()).map(GroupAggregate::evidence).orElse(null),
                samples(row, SAMPLES_OF_A_TICKET));
    }

    /** A group with the counts of what no rule ignores, of all of it where rules ignore that. */
    private GroupRow counting(String groupId) {
        GroupRow all =
                workspace
                        .groups()
                        .find(groupId)
                        .orElseThrow(
                                () ->
                                        new WorkspaceException(
                                                "there is no group "
                                                        + groupId
                                                        + " in this workspace"));
        return workspace.groups().list(GroupFilter.ACTIVE).stream()
                .filter(row -> row.id().equals(all.id()))
                .findFirst()
                .orElse(all);
    }

    /**
     * What a report on the whole workspace says; what rules ignore is left out.
     *
     * @param watched gets the number of groups, and is told of each before its sample is read,
     *     which is when that is written
     */
    ReportData reportData(Instant now, LongFunction<ExportMeter> watched) {
        List<EndpointFacts> endpoints =
                workspace.endpoints().list().stream()
                        .sorted(EndpointRow.MOST_MISMATCHED_FIRST)
                        .map(
                                row ->
                                        new EndpointFacts(
                                                row.endpoint(),
                                                row.exchanges(),
                                                row.mismatched(),
                                                row.rate(),
                                                row.state(),
                                                row.open(),
                                                row.ready()))
                        .toList();
        List<GroupRow> rows = workspace.groups().list(GroupFilter.ACTIVE);
        ExportMeter meter = watched.apply(rows.size());
        List<GroupFacts> groups = rows.stream().map(row -> facts(row, meter)).toList();
        return new ReportData(
                String.valueOf(workspace.folder().getFileName()),
                now,
                endpoints,
                groups,
                workspace.problems().unreadable());
    }

    private GroupFacts facts(GroupRow row, ExportMeter meter) {
        return new GroupFacts(
                row.key(),
                row.cause(),
                row.exchanges(),
                row.occurrences(),
                row.rate(),
                row.firstSeen(),
                row.lastSeen(),
                row.status().label(),
                row.assignee(),
                row.labels(),
                row.ticket(),
                row.field(),
                () -> {
                    meter.next();
                    return samples(row, 1).stream().findFirst();
                });
    }

    /** One difference of each of the first exchanges of a group, the smallest first. */
    private List<Sample> samples(GroupRow group, int limit) {
        List<Sample> samples = new ArrayList<>();
        for (SampleRow row : sampleRows(group, limit)) {
            Exchange exchange = workspace.exchanges().get(row.exchangeNumber()).exchange();
            row.differences().stream()
                    .min(COUNTING_FIRST)
                    .ifPresent(each -> samples.add(new Sample(exchange, each.difference())));
        }
        samples.sort(SMALLEST_FIRST);
        return samples;
    }

    /** The first exchanges in which something of a group counts, as far as it is looked for. */
    private List<SampleRow> sampleRows(GroupRow group, int limit) {
        List<SampleRow> first = workspace.exchanges().samples(group.id(), 0, limit);
        if (group.ignored() || first.stream().allMatch(FindingsReader::counts)) {
            return first;
        }
        List<SampleRow> counting =
                workspace.exchanges().samples(group.id(), 0, MOST_LOOKED_INTO).stream()
                        .filter(FindingsReader::counts)
                        .limit(limit)
                        .toList();
        return counting.isEmpty() ? first : counting;
    }

    private static boolean counts(SampleRow row) {
        return row.differences().stream().anyMatch(each -> each.ignoredBy() == null);
    }

    private static int size(Difference difference) {
        return size(difference.control()) + size(difference.candidate());
    }

    private static int size(Exchange exchange) {
        return size(exchange.control().body()) + size(exchange.candidate().body());
    }

    private static int size(@Nullable JsonText text) {
        return text == null ? 0 : text.length();
    }
}
