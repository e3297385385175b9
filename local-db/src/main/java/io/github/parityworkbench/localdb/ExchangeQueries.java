package io.github.parityworkbench.localdb;

import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.ExchangeReading;
import io.github.parityworkbench.localdb.internal.ExchangeReading.Found;
import io.github.parityworkbench.localdb.internal.GroupKeys;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import java.util.List;
import java.util.Optional;

/** Reads exchanges that have differences. */
public final class ExchangeQueries {
    private final Database database;
    private final GroupKeys keys;
    private final ReferencedLogs logs;

    ExchangeQueries(Database database, GroupKeys keys, ReferencedLogs logs) {
        this.database = database;
        this.keys = keys;
        this.logs = logs;
    }

    /**
     * A page of the exchanges in which a group occurs, in the order of import; none if there is no
     * such group.
     *
     * @param offset how many to pass over
     * @param limit how many to give at most
     */
    public List<SampleRow> samples(String groupId, long offset, int limit) {
        return database.read(
                connection ->
                        new ExchangeReading(connection, keys, logs)
                                .samples(groupId, offset, limit).stream()
                                        .map(
                                                sample ->
                                                        new SampleRow(
                                                                sample.number(),
                                                                sample.id(),
                                                                sample.timestamp(),
                                                                sample.differences()))
                                        .toList());
    }

    /** The first exchange that has this id in its log. */
    public Optional<StoredExchange> find(String exchangeId) {
        return database.read(
                connection ->
                        new ExchangeReading(connection, keys, logs)
                                .find(exchangeId)
                                .map(ExchangeQueries::stored));
    }

    /**
     * The exchange with this number.
     *
     * @throws WorkspaceException if there is none, or it stands in a log that is not as it was
     */
    public StoredExchange get(long number) {
        return database.read(connection -> new ExchangeReading(connection, keys, logs).get(number))
                .map(ExchangeQueries::stored)
                .orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "there is no exchange " + number + " in this workspace"));
    }

    private static StoredExchange stored(Found found) {
        return new StoredExchange(found.number(), found.exchange(), found.differences());
    }
}
