package io.github.parityworkbench.localdb;

import io.github.parityworkbench.localdb.internal.Database;
import java.util.List;
import java.util.Optional;

/** Reads exchanges that have differences. */
public final class ExchangeQueries {
    private final Database database;

    ExchangeQueries(Database database) {
        this.database = database;
    }

    /**
     * A page of the exchanges in which a group occurs, in the order of import; none if there is no
     * such group.
     *
     * @param offset how many to pass over
     * @param limit how many to give at most
     */
    public List<SampleRow> samples(String groupId, long offset, int limit) {
        return database.read(connection -> List.of());
    }

    /** The first exchange that has this id in its log. */
    public Optional<StoredExchange> find(String exchangeId) {
        return Optional.empty();
    }

    /**
     * The exchange with this number.
     *
     * @throws WorkspaceException if there is none
     */
    public StoredExchange get(long number) {
        return find(Long.toString(number))
                .orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "There is no exchange " + number + " in this workspace."));
    }
}
