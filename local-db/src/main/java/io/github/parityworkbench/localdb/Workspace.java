package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.DecidedTable;
import io.github.parityworkbench.localdb.internal.DecisionSettling;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.GroupBook;
import io.github.parityworkbench.localdb.internal.GroupKeys;
import io.github.parityworkbench.localdb.internal.KeySettling;
import io.github.parityworkbench.localdb.internal.Rebuild;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import io.github.parityworkbench.localdb.internal.ReplacedDatabase;
import io.github.parityworkbench.localdb.internal.TableCopy;
import io.github.parityworkbench.localdb.internal.WorkspaceDatabase;
import io.github.parityworkbench.localdb.internal.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The folder of one investigation, open: its database and everything beside it. For any number of
 * threads; a thread may be interrupted at any time without harm, and keeps its interrupt.
 */
public final class Workspace implements AutoCloseable {
    private final WorkspaceFolder folder;
    private final Database database;
    private final Decisions decisions;
    private final GroupBook book = new GroupBook();
    private final GroupKeys keys = new GroupKeys();
    private final ListedGroups listed = new ListedGroups();
    private final ReferencedLogs logs;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Workspace(
            WorkspaceFolder folder, Database database, Decisions decisions, ReferencedLogs logs) {
        this.folder = folder;
        this.database = database;
        this.decisions = decisions;
        this.logs = logs;
    }

    /**
     * Opens the workspace in {@code folder}, which is made where it is not there or is empty. Where
     * only the journal of decisions is left of a workspace, the new one begins with these.
     *
     * @param reader reads the records of logs in which payloads have stayed
     * @param progress hears of the one thing about this that may take long
     * @throws WorkspaceException if it cannot be used: open elsewhere, not a workspace and not
     *     empty, not to be written, damaged, changed by others, or made by a newer version; nothing
     *     is left behind then
     */
    public static Workspace open(Path folder, RecordReader reader, OpeningProgress progress) {
        WorkspaceFolder claimed = WorkspaceFolder.claim(folder, WorkspaceException::new);
        Decisions decisions = new Decisions(claimed.path(), Clock.systemUTC());
        try {
            Database database =
                    WorkspaceDatabase.open(
                            claimed,
                            connection -> decisions.restore(connection, GroupStatus.NEW.label()),
                            progress::report,
                            WorkspaceException::new);
            new DecisionSettling(decisions, GroupStatus.NEW.label()).withdraw(database);
            return new Workspace(claimed, database, decisions, new ReferencedLogs(reader::read));
        } catch (RuntimeException e) {
            claimed.abandon();
            throw e;
        }
    }

    /** Whether the folder holds a workspace, of whatever version. */
    public static boolean isWorkspace(Path folder) {
        return WorkspaceFolder.holdsDatabase(folder);
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder.path();
    }

    /** What was imported. */
    public ImportStore imports() {
        return new ImportStore(database, book, decisions, logs, Clock.systemUTC());
    }

    /** The endpoints with their totals. */
    public EndpointQueries endpoints() {
        return new EndpointQueries(database, groups());
    }

    /** The migration states of endpoints that were set by hand. */
    public EndpointStateStore endpointStates() {
        return new EndpointStateStore(database, decisions);
    }

    /** The groups of differences. */
    public GroupQueries groups() {
        return new GroupQueries(database, keys, logs, listed, Clock.systemUTC());
    }

    /** The exchanges that have differences. */
    public ExchangeQueries exchanges() {
        return new ExchangeQueries(database, keys, logs);
    }

    /** The keys of arrays. */
    public KeyStore keys() {
        return new KeyStore(database);
    }

    /** The rules and what they ignore. */
    public RuleStore rules() {
        return new RuleStore(database, book, decisions, logs);
    }

    /** The records that could not be read. */
    public ProblemQueries problems() {
        return new ProblemQueries(database);
    }

    /** The queries that have a name. */
    public GroupViewStore views() {
        return new GroupViewStore(database, decisions);
    }

    /** What people decided about groups. */
    public TriageStore triage() {
        return new TriageStore(database, decisions);
    }

    /**
     * Writes the database anew without the room that it does not use, checking every block, and the
     * journal of decisions without damaged lines and with all that the database has; needs as much
     * room on the disk again for a while. What is written meanwhile waits. A crash, a cancel or a
     * failure leaves it as it was.
     *
     * @return none if it was cancelled
     */
    public Optional<Compaction> compact(UpkeepProgress progress) {
        long before = folder.databaseBytes();
        boolean compacted =
                replace(
                        (old, fresh, copying) -> new TableCopy(old, fresh).run(copying),
                        progress,
                        () -> {});
        if (!compacted) {
            return Optional.empty();
        }
        new DecisionSettling(decisions, GroupStatus.NEW.label()).rewrite(database);
        return Optional.of(new Compaction(before, folder.databaseBytes()));
    }

    /**
     * Reads everything and holds each thing against the others; changes nothing.
     *
     * @return what is not as it was written, or none if it was cancelled
     */
    public Optional<List<WorkspaceDamage>> verify(UpkeepProgress progress) {
        return new WorkspaceCheck(this, database, decisions, logs).run(progress);
    }

    /**
     * Writes everything into one file, from which any machine can {@link #restore} it; damage is
     * refused.
     *
     * @param file a name that is not taken
     * @return false if it was cancelled; nothing is left behind then, nor after a failure
     */
    public boolean backup(Path file, UpkeepProgress progress) {
        return WorkspaceBackup.write(folder, database, decisions, logs, file, progress);
    }

    /**
     * Makes a workspace from a backup, whoever made it: every hash, block and count is checked
     * before the folder becomes a workspace.
     *
     * @param folder a new or an empty one
     * @return false if it was cancelled; nothing is left behind then, nor after a failure
     */
    public static boolean restore(Path file, Path folder, UpkeepProgress progress) {
        return WorkspaceBackup.restore(file, folder, progress);
    }

    /**
     * Compares the bodies of all stored exchanges again, by these keys of arrays, which are set
     * from then on in place of those before, and by those that are borne out by now, and counts
     * everything anew in a database beside the old one, whose place it takes. What else people
     * decided stays. What is written meanwhile waits. A crash, a cancel or a failure leaves
     * everything as it was, the keys too.
     *
     * @param keys those of {@link KeyStore#list} where no other is to be set
     * @param comparing makes what compares, for any one thread, from the keys that are borne out,
     *     which are as {@link KeyStore#learnt} gives them
     * @param counted what an exchange counts as, where there may be only so many groups; asked by
     *     one thread in the order of the exchanges, all of which it hears of
     * @return false if it was cancelled
     */
    public boolean compareAgain(
            List<ArrayKey> keys,
            Function<
                            Map<Endpoint, Map<FieldPath, List<String>>>,
                            Function<Exchange, ClassifiedExchange>>
                    comparing,
            Function<ClassifiedExchange, ClassifiedExchange> counted,
            UpkeepProgress progress) {
        List<DecidedTable.Change> changes = keys().changesTo(keys);
        return replace(
                (old, fresh, rebuilding) ->
                        new Rebuild(old, fresh, decisions, logs, changes)
                                .run(
                                        comparing::apply,
                                        counted,
                                        GroupStatus.NEW.label(),
                                        rebuilding),
                progress,
                () -> decisions.note(changes));
    }

    /**
     * Compares those stored exchanges again that were compared by other keys of arrays than are
     * borne out by now, where that may make a difference, and counts again what it changes. What is
     * written meanwhile waits. A crash, a cancel or a failure leaves everything as it was.
     *
     * @param comparing as in {@link #compareAgain}
     * @param counted as in {@link #compareAgain}
     * @param mostGroups how many groups by look there may be with paths of their own; where there
     *     are so many, everything is compared again
     * @return false if it was cancelled
     */
    public boolean settleKeys(
            Function<
                            Map<Endpoint, Map<FieldPath, List<String>>>,
                            Function<Exchange, ClassifiedExchange>>
                    comparing,
            Function<ClassifiedExchange, ClassifiedExchange> counted,
            int mostGroups,
            UpkeepProgress progress) {
        KeySettling.Outcome outcome =
                KeySettling.write(
                        database,
                        book,
                        logs,
                        settling ->
                                settling.run(
                                        comparing::apply,
                                        mostGroups,
                                        decisions,
                                        GroupStatus.NEW.label(),
                                        progress::report),
                        () -> {
                            book.forget();
                            keys.forget();
                        });
        return outcome == KeySettling.Outcome.TOO_MANY_GROUPS
                ? compareAgain(keys().list(), comparing, counted, progress)
                : outcome == KeySettling.Outcome.DONE;
    }

    private boolean replace(
            ReplacedDatabase.Build build, UpkeepProgress progress, Runnable installing) {
        return ReplacedDatabase.run(
                folder,
                database,
                build,
                progress::report,
                installing,
                () -> {
                    book.forget();
                    keys.forget();
                },
                WorkspaceException::new);
    }

    /** Waits for what is under way and closes; what is called later fails. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                database.close();
            } finally {
                folder.close();
            }
        }
    }
}
