package io.github.parityworkbench.localdb;

import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.DecidedTable;
import io.github.parityworkbench.localdb.internal.Decisions;
import java.util.List;

/** Keeps the queries that have a name, in the journal of decisions too. */
public final class GroupViewStore {
    private final Database database;
    private final Decisions decisions;

    GroupViewStore(Database database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /** All views, by name. */
    public List<GroupView> list() {
        return database.read(
                connection ->
                        DecidedTable.list(connection, DecidedTable.VIEW).stream()
                                .map(each -> new GroupView(each.subject(), each.content()))
                                .toList());
    }

    /** Keeps a view, in place of the one of that name. */
    public void save(GroupView view) {
        database.change(
                connection ->
                        decisions.decide(connection, DecidedTable.VIEW, view.name(), view.query()));
    }

    /** Takes the view of that name away; whether there was one. */
    public boolean remove(String name) {
        return database.write(
                connection -> {
                    boolean there =
                            DecidedTable.list(connection, DecidedTable.VIEW).stream()
                                    .anyMatch(each -> each.subject().equals(name));
                    if (there) {
                        decisions.decide(connection, DecidedTable.VIEW, name, null);
                    }
                    return there;
                });
    }
}
