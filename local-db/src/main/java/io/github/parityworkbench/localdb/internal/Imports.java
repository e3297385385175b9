package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Provenance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of imports and of problems. */
public final class Imports {
    private Imports() {}

    /**
     * An import that can go on.
     *
     * @param records how many are done
     */
    public record Begun(long number, long records, boolean finished) {}

    /** What a batch adds; {@code records} is not a sum but where it ends. */
    public record Progress(
            long records, long exchanges, long mismatched, long differences, long problems) {}

    /** A record that could not be read. */
    public record Problem(Provenance provenance, String reason) {}

    /**
     * Begins the import of a source with this content, or goes on with it.
     *
     * @param beginning the hash of another source that this one begins with and that it goes on
     *     from, null for none
     */
    public static Begun begin(
            Connection connection,
            String hash,
            String name,
            long bytes,
            String format,
            @Nullable String beginning,
            Instant now)
            throws SQLException {
        Optional<Begun> known = known(connection, hash);
        if (known.isPresent()) {
            return known.get();
        }
        if (beginning != null) {
            Optional<Begun> shorter = known(connection, beginning);
            if (shorter.isPresent() && grow(connection, shorter.get().number(), hash, bytes)) {
                Rows.change(
                        connection,
                        "INSERT INTO source_before VALUES (?, ?)",
                        beginning,
                        shorter.get().number());
                Begun whole = shorter.get();
                return new Begun(whole.number(), whole.records(), false);
            }
        }
        long number =
                Rows.number(connection, "SELECT COALESCE(MAX(number), 0) + 1 FROM import_source");
        Rows.change(
                connection,
                "INSERT INTO import_source VALUES (?, ?, ?, ?, ?, ?, NULL, 0, 0, 0, 0, 0, NULL)",
                number,
                hash,
                name,
                bytes,
                format,
                now.toString());
        return new Begun(number, 0, false);
    }

    private static Optional<Begun> known(Connection connection, String hash) throws SQLException {
        Optional<Begun> known =
                Rows.first(
                        connection,
                        "SELECT number, records, finished_at FROM import_source WHERE hash = ?",
                        row -> new Begun(row.getLong(1), row.getLong(2), row.getString(3) != null),
                        hash);
        return known.isPresent()
                ? known
                : Rows.first(
                        connection,
                        "SELECT number, records FROM import_source JOIN source_before"
                                + " ON number = import_number WHERE source_before.hash = ?",
                        row -> new Begun(row.getLong(1), row.getLong(2), true),
                        hash);
    }

    /**
     * Says that a source has become longer; the import is unfinished then.
     *
     * @return false if there is another source with that content, and nothing was changed
     */
    public static boolean grow(Connection connection, long number, String hash, long bytes)
            throws SQLException {
        return known(connection, hash).isEmpty()
                && Rows.change(
                                connection,
                                "UPDATE import_source SET hash = ?, bytes = ?, finished_at = NULL"
                                        + " WHERE number = ? AND bytes < ?",
                                hash,
                                bytes,
                                number,
                                bytes)
                        == 1;
    }

    /** From now on payloads of the import may be in that file, which has its content. */
    public static void referTo(Connection connection, long number, String hash, String file)
            throws SQLException {
        Rows.change(
                connection,
                "UPDATE import_source SET log_file = ?"
                        + " WHERE number = ? AND hash = ?"
                        + " AND (log_file IS NOT NULL OR finished_at IS NULL)",
                file,
                number,
                hash);
    }

    /** Counts a batch of an import that stands at {@code before}. */
    public static void advance(Connection connection, long number, long before, Progress progress)
            throws SQLException {
        int changed =
                Rows.change(
                        connection,
                        "UPDATE import_source SET records = ?, exchanges = exchanges + ?,"
                                + " mismatched = mismatched + ?, differences = differences + ?,"
                                + " problems = problems + ?"
                                + " WHERE number = ? AND records = ? AND finished_at IS NULL",
                        progress.records(),
                        progress.exchanges(),
                        progress.mismatched(),
                        progress.differences(),
                        progress.problems(),
                        number,
                        before);
        if (changed != 1) {
            throw new IllegalStateException("the import went on elsewhere");
        }
    }

    /** Says that so many more differences of an import are there, where counting began anew. */
    static void addDifferences(Connection connection, long number, long differences)
            throws SQLException {
        Rows.change(
                connection,
                "UPDATE import_source SET differences = differences + ? WHERE number = ?",
                differences,
                number);
    }

    /** Makes all imports have no differences, before they are counted anew. */
    static void forgetDifferences(Connection connection) throws SQLException {
        Rows.change(connection, "UPDATE import_source SET differences = 0");
    }

    /** Adds problems, numbered behind those that are there. */
    public static void addProblems(Connection connection, long number, List<Problem> problems)
            throws SQLException {
        if (problems.isEmpty()) {
            return;
        }
        long next = Rows.number(connection, "SELECT COALESCE(MAX(number), 0) + 1 FROM problem");
        for (Problem problem : problems) {
            Rows.change(
                    connection,
                    "INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?)",
                    next++,
                    number,
                    problem.provenance().source(),
                    problem.provenance().line(),
                    problem.provenance().offset(),
                    problem.reason());
        }
    }

    /**
     * Ends an import: checks that all of it is there, settles groups, and counts again where that
     * or new rules ask for it.
     */
    public static void finish(
            Connection connection, ReferencedLogs logs, GroupBook book, long number, Instant now)
            throws SQLException {
        Manifest.of(connection, number).check(connection);
        book.open(connection);
        if (Regrouping.run(connection, book)) {
            Recount.everything(connection, logs);
        } else {
            settle(connection, logs);
        }
        Rows.change(
                connection,
                "UPDATE import_source SET finished_at = ? WHERE number = ?",
                now.toString(),
                number);
    }

    /** Counts everything again where not all counts are by the rules in force. */
    public static void settle(Connection connection, ReferencedLogs logs) throws SQLException {
        if (!RuleTable.applied(connection).settled()) {
            Recount.everything(connection, logs);
        }
    }
}
