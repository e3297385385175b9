package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.Evidence.MappedValue;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
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

    /** How many bytes an escape such as {@code \}{@code u00e9} takes. */
    private static final int ESCAPE_BY_NUMBER = 6;

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
                                add(values, JsonText.of(pair.control()));
                                add(values, JsonText.of(pair.candidate()));
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

    /** As it is written and as it is shown, both without quotes, which a query cannot have. */
    private static void add(List<String> values, @Nullable JsonText value) {
        if (value != null) {
            byte[] head = head(value);
            String written = JsonText.of(head).toString();
            String shown = JsonStrings.decode(head, 0, head.length);
            values.add(written.replace("\"", ""));
            if (!shown.equals(written)) {
                values.add(shown.replace("\"", ""));
            }
        }
    }

    /** The beginning of a value, up to a whole escape. */
    private static byte[] head(JsonText value) {
        int end = 0;
        int next = 0;
        while (next <= Math.min(LONGEST_VALUE, value.length())) {
            end = next;
            boolean escape = next + 1 < value.length() && value.byteAt(next) == '\\';
            next += !escape ? 1 : value.byteAt(next + 1) == 'u' ? ESCAPE_BY_NUMBER : 2;
        }
        return value.slice(0, end).toBytes();
    }
}
