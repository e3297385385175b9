package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.localdb.internal.Database;
import java.util.List;
import java.util.Optional;

/** Reads groups. */
public final class GroupQueries {
    private final Database database;

    GroupQueries(Database database) {
        this.database = database;
    }

    /** The groups that the filter admits, in its order. */
    public List<GroupRow> list(GroupFilter filter) {
        return database.read(connection -> List.of());
    }

    /**
     * The group with that id, or the only one whose id begins so; ignored differences are counted.
     *
     * @throws WorkspaceException if several begin so
     */
    public Optional<GroupRow> find(String idOrUniquePrefix) {
        return Optional.empty();
    }

    /** All that is known of the group with that id. */
    public Optional<GroupAggregate> aggregate(String id) {
        return Optional.empty();
    }
}
