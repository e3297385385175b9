package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.Endpoints;
import io.github.parityworkbench.localdb.internal.GroupBook;
import io.github.parityworkbench.localdb.internal.GroupTable;
import io.github.parityworkbench.localdb.internal.Imports;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import io.github.parityworkbench.localdb.internal.Rows;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The imports of a workspace. */
public final class ImportStore {
    private final Database database;
    private final GroupBook book;
    private final Decisions decisions;
    private final ReferencedLogs logs;
    private final Clock clock;

    ImportStore(
            Database database,
            GroupBook book,
            Decisions decisions,
            ReferencedLogs logs,
            Clock clock) {
        this.database = database;
        this.book = book;
        this.decisions = decisions;
        this.logs = logs;
        this.clock = clock;
    }

    /** All imports, in the order of their beginning. */
    public List<ImportRow> list() {
        return database.read(
                connection ->
                        Rows.pages(
                                connection,
                                "SELECT * FROM import_source WHERE number > ? ORDER BY number"
                                        + " FETCH FIRST ? ROWS ONLY",
                                ImportStore::row,
                                ImportRow::number));
    }

    /** The logs that hold payloads of which the workspace has no copy, in order; mostly none. */
    public List<Path> referencedLogs() {
        return database.read(ReferencedLogs::files).stream().map(Path::of).toList();
    }

    static ImportRow row(ResultSet row) throws SQLException {
        String finishedAt = row.getString("finished_at");
        return new ImportRow(
                row.getLong("number"),
                new SourceIdentity(
                        row.getString("name"),
                        row.getString("hash"),
                        row.getLong("bytes"),
                        row.getString("format")),
                Instant.parse(row.getString("started_at")),
                finishedAt == null ? null : Instant.parse(finishedAt),
                row.getLong("records"),
                row.getLong("exchanges"),
                row.getLong("mismatched"),
                row.getLong("differences"),
                row.getLong("problems"));
    }

    /** All endpoints that imports brought. */
    public Set<Endpoint> endpoints() {
        return database.read(
                connection ->
                        Endpoints.all(connection).values().stream()
                                .map(EndpointAggregate::endpoint)
                                .collect(Collectors.toSet()));
    }

    /** All groups by look that imports brought, those among them that are listed as one. */
    public Set<GroupKey> groups() {
        return database.read(
                connection ->
                        GroupTable.all(connection).stream()
                                .filter(entry -> !entry.learnt())
                                .map(GroupTable.Entry::key)
                                .collect(Collectors.toSet()));
    }

    /**
     * Begins to import a source, or goes on where it was left; known by its content, a source is
     * never imported twice. It also goes on where a shorter source ended that it begins with: they
     * count as one that has grown, known by the content of both.
     *
     * <p>Payloads may stay in the log. Of an import that was begun so before, possibly finished, it
     * says where the log stands now.
     *
     * @param beginning the hash of that shorter source, null for none; if its records are to be
     *     passed over, the reader gives them first, and as many as then
     * @param log the file with exactly these bytes, absolute; null if payloads are copied
     * @param rules those by which the exchanges are counted that are written
     */
    public ImportSession begin(
            SourceIdentity source,
            @Nullable String beginning,
            @Nullable Path log,
            RulesInForce rules) {
        Imports.Begun begun =
                database.write(
                        connection -> {
                            Imports.Begun it =
                                    Imports.begin(
                                            connection,
                                            source.hash(),
                                            source.name(),
                                            source.bytes(),
                                            source.format(),
                                            beginning,
                                            clock.instant());
                            if (log != null) {
                                Imports.referTo(
                                        connection, it.number(), source.hash(), log.toString());
                            }
                            return it;
                        });
        return new ImportSession(database, book, decisions, logs, clock, begun, rules);
    }
}
