package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.localdb.internal.Bulk;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.GroupBook;
import io.github.parityworkbench.localdb.internal.GroupTable;
import io.github.parityworkbench.localdb.internal.Imports;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import io.github.parityworkbench.localdb.internal.RuleTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * One source being imported; for one thread at a time. Closed before it is finished, it can be
 * resumed: what was written stays.
 */
public final class ImportSession implements AutoCloseable {
    private final Database database;
    private final GroupBook book;
    private final Decisions decisions;
    private final ReferencedLogs logs;
    private final Clock clock;
    private final long number;
    private final boolean alreadyFinished;
    private final long rulesRevision;
    private long recordsDone;
    private boolean open = true;
    private boolean written;

    ImportSession(
            Database database,
            GroupBook book,
            Decisions decisions,
            ReferencedLogs logs,
            Clock clock,
            Imports.Begun begun,
            RulesInForce rules) {
        this.database = database;
        this.book = book;
        this.decisions = decisions;
        this.logs = logs;
        this.clock = clock;
        this.number = begun.number();
        this.alreadyFinished = begun.finished();
        this.rulesRevision = rules.revision();
        this.recordsDone = begun.records();
    }

    /** How many records of the source are done already: to be passed over. */
    public long recordsDone() {
        return recordsDone;
    }

    /** Whether the source was imported to its end before: there is nothing to write. */
    public boolean alreadyFinished() {
        return alreadyFinished;
    }

    /**
     * Stores the batch that goes on where the last one ended; when this returns, it is on disk. If
     * it throws, nothing of the batch is stored.
     *
     * @throws IllegalStateException if the import is finished or closed
     */
    public void write(ImportBatch batch) {
        requireOpen();
        long before = recordsDone;
        long after = before + batch.records();
        database.write(
                connection -> {
                    book.open(connection);
                    long first = Bulk.end(connection);
                    batch.writer().write(connection, book, number, batch.delta());
                    if (!batch.mismatching().isEmpty()) {
                        RuleTable.counted(connection, rulesRevision);
                    }
                    learn(connection, batch.keys(), first);
                    Imports.addProblems(
                            connection,
                            number,
                            batch.problems().stream()
                                    .map(
                                            each ->
                                                    new Imports.Problem(
                                                            each.provenance(), each.reason()))
                                    .toList());
                    Imports.advance(connection, number, before, progress(after, batch));
                    return true;
                },
                book::committed);
        recordsDone = after;
        written = true;
    }

    private void learn(Connection connection, KeyNews news, long first) throws SQLException {
        book.addKeys(connection, news.evidence());
        Map<Endpoint, Map<FieldPath, List<String>>> keys = news.inForce();
        if (keys != null) {
            book.know(connection, keys, first);
        }
    }

    private static Imports.Progress progress(long recordsDone, ImportBatch batch) {
        return new Imports.Progress(
                recordsDone,
                batch.delta().endpoints().stream().mapToLong(EndpointAggregate::read).sum(),
                batch.mismatching().size(),
                batch.mismatching().stream().mapToLong(each -> each.differences().size()).sum(),
                batch.problems().size());
    }

    /**
     * Says that the source has become longer since it was begun: it is known by its new content
     * from now on.
     *
     * @param hash of all its bytes
     * @param bytes their number
     */
    public void grow(String hash, long bytes) {
        requireOpen();
        database.write(connection -> Imports.grow(connection, number, hash, bytes));
    }

    /**
     * Says that the source is done, and settles into which groups its differences fall; what was
     * decided about groups that are listed as one from now on holds for that one, and what was
     * decided about one whose parts are listed from now on holds for these. What was counted is
     * checked against what was stored.
     *
     * @throws WorkspaceException if not all that was written is there; the import stays unfinished
     */
    public void finish() {
        requireOpen();
        database.write(
                connection -> {
                    Map<String, String> before = GroupTable.parts(connection);
                    Imports.finish(connection, logs, book, number, clock.instant());
                    decisions.follow(
                            connection,
                            before,
                            GroupTable.parts(connection),
                            GroupStatus.NEW.label());
                    return true;
                });
        open = false;
    }

    private void requireOpen() {
        if (!open || alreadyFinished) {
            throw new IllegalStateException("this import is finished or closed");
        }
    }

    /** Stops here where it is not finished; what was written counts by the rules in force. */
    @Override
    public void close() {
        if (open && written) {
            database.write(
                    connection -> {
                        Imports.settle(connection, logs);
                        book.forget();
                        return true;
                    });
        }
        open = false;
    }
}
