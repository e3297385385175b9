package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.TriageEvent;
import io.github.parityworkbench.localdb.TriageStore;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what groups are. What is decided is on disk when a call returns. */
public final class TriageGroups {
    private final Workspace workspace;

    public TriageGroups(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Who decides where nobody else is named. */
    public static String author() {
        return TriageStore.author();
    }

    /** Decides all of this in somebody's name, or nothing if one of the groups is not there. */
    public void decide(List<TriageChange> changes, String by) {
        workspace.triage().decide(changes, by);
    }

    /** What adds labels to groups and takes others away; the rest of their labels stay. */
    public static List<TriageChange> labelling(
            List<GroupRow> groups, Collection<String> added, Collection<String> removed) {
        return changes(
                groups,
                group -> {
                    Set<String> labels = new TreeSet<>(group.labels());
                    labels.addAll(added);
                    labels.removeAll(removed);
                    return List.copyOf(labels);
                },
                TriageChange::labels);
    }

    /** What puts back all of this as it is now about these groups. */
    public static List<TriageChange> restoring(
            List<GroupRow> groups, Set<TriageChange.About> abouts) {
        List<TriageChange> changes = new ArrayList<>();
        for (TriageChange.About about : abouts) {
            changes.addAll(
                    switch (about) {
                        case STATUS -> changes(groups, GroupRow::verdict, TriageChange::status);
                        case LABELS -> changes(groups, GroupRow::labels, TriageChange::labels);
                        case TICKET -> restoring(groups, about, GroupRow::ticket);
                        case ASSIGNEE -> restoring(groups, about, GroupRow::assignee);
                        case NOTE -> restoring(groups, about, GroupRow::note);
                    });
        }
        return changes;
    }

    private static List<TriageChange> restoring(
            List<GroupRow> groups,
            TriageChange.About about,
            Function<GroupRow, @Nullable String> valueOf) {
        return changes(
                groups,
                row -> Optional.ofNullable(valueOf.apply(row)),
                (ids, value) -> new TriageChange(ids, about, value.orElse(null)));
    }

    /** One change for all groups that are to get the same. */
    private static <T> List<TriageChange> changes(
            List<GroupRow> groups, Function<GroupRow, T> valueOf, Making<T> making) {
        Map<T, List<String>> byValue =
                groups.stream()
                        .collect(
                                Collectors.groupingBy(
                                        valueOf,
                                        LinkedHashMap::new,
                                        Collectors.mapping(GroupRow::id, Collectors.toList())));
        List<TriageChange> changes = new ArrayList<>();
        byValue.forEach((value, ids) -> changes.add(making.of(ids, value)));
        return changes;
    }

    /** Makes a change of the groups that get a value. */
    private interface Making<T> {
        TriageChange of(Collection<String> ids, T value);
    }

    /** What was decided about a group, the oldest first. */
    public List<TriageEvent> history(String groupId) {
        return workspace.triage().history(groupId);
    }
}
