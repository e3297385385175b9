package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.Evidence.MappedValue;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries that ask for values. A value is looked for in the pairs that are kept as evidence
 * of a group and in the first {@value #SAMPLES} exchanges that it occurs in, of the first {@value
 * #MOST_GROUPS} groups that fit otherwise: enough to find a group by what one has seen of it,
 * without reading every payload.
 */
public final class GroupQueryRun {
    /** In so many exchanges of a group values are looked for. */
    public static final int SAMPLES = 20;

    /** In so many groups values are looked for. */
    public static final int MOST_GROUPS = 1000;

    private static final int LONGEST_VALUE = 4096;

    private final Workspace workspace;

    public GroupQueryRun(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What was found.
     *
     * @param unsearched how many groups were left out because there were too many to look into
     */
    public record Found(List<GroupRow> groups, int unsearched) {
        public Found {
            groups = List.copyOf(groups);
        }
    }

    /** The groups of the workspace that fit, those in most exchanges first. */
    public Found run(GroupQuery query, boolean withIgnored) {
        return among(workspace.groups().list(GroupFilter.ACTIVE.withIgnored(withIgnored)), query);
    }

    /** Those of these groups that fit, in their order. */
    public Found among(List<GroupRow> groups, GroupQuery query) {
        List<GroupRow> fitting = groups.stream().filter(query).toList();
        if (!query.asksForValues()) {
            return new Found(fitting, 0);
        }
        int searched = Math.min(MOST_GROUPS, fitting.size());
        return new Found(
                fitting.subList(0, searched).stream()
                        .filter(row -> query.testValues(values(row)))
                        .toList(),
                fitting.size() - searched);
    }

    private List<String> values(GroupRow row) {
        List<String> values = new ArrayList<>();
        workspace
                .groups()
                .aggregate(row.id())
                .ifPresent(
                        aggregate -> {
                            for (MappedValue pair : aggregate.evidence().mapping()) {
                                values.add(pair.control());
                                values.add(pair.candidate());
                            }
                        });
        for (SampleRow sample : workspace.exchanges().samples(row.id(), 0, SAMPLES)) {
            for (ClassifiedDifference each : sample.differences()) {
                add(values, each.difference().control());
                add(values, each.difference().candidate());
            }
        }
        return values;
    }

    private static void add(List<String> values, @Nullable JsonText value) {
        if (value != null) {
            JsonText head = value.length() > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value;
            values.add(new String(head.toBytes(), StandardCharsets.UTF_8));
        }
    }
}
