package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.Rows;
import java.util.ArrayList;
import java.util.List;

/** Reads the records that could not be read, and what was more than a limit allows. */
public final class ProblemQueries {
    private final Database database;

    ProblemQueries(Database database) {
        this.database = database;
    }

    /** How many there are. */
    public long count() {
        return database.read(connection -> Rows.number(connection, "SELECT COUNT(*) FROM problem"));
    }

    /** How many records could not be read, limits left out. */
    public long unreadable() {
        return database.read(
                connection ->
                        Rows.number(
                                connection,
                                "SELECT COUNT(*) FROM problem WHERE reason NOT LIKE ?",
                                ProblemRow.LIMIT + "%"));
    }

    /**
     * A page of them, in the order of reading.
     *
     * @param offset how many to pass over
     * @param limit how many to give at most
     */
    public List<ProblemRow> list(long offset, int limit) {
        // They are numbered without gaps from 1, which makes any page as quick as the first.
        List<ProblemRow> all = new ArrayList<>();
        for (int done = 0; done < limit; done += Rows.PAGE) {
            List<ProblemRow> page = page(offset + done, Math.min(Rows.PAGE, limit - done));
            all.addAll(page);
            if (page.isEmpty()) {
                break;
            }
        }
        return all;
    }

    private List<ProblemRow> page(long offset, int limit) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT source, line, byte_offset, reason FROM problem"
                                        + " WHERE number > ? AND number <= ? ORDER BY number",
                                row ->
                                        new ProblemRow(
                                                new Provenance(
                                                        row.getString(1),
                                                        row.getLong(2),
                                                        row.getLong(3)),
                                                row.getString(4)),
                                offset,
                                offset + limit));
    }
}
