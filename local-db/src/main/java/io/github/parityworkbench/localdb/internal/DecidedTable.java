package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of what was decided about other things than groups and rules. */
public final class DecidedTable {
    /** About views: their names, and their queries. */
    public static final String VIEW = "view";

    /** About endpoints: their names, and their migration states. */
    public static final String STATE = "state";

    /** About arrays: for which endpoints and where, and the fields of their key. */
    public static final String KEY = "key";

    static final Set<String> ALL = Set.of(KEY, VIEW, STATE);

    private DecidedTable() {}

    /** What something is to be. */
    public record Decided(String subject, String content) {}

    /** What something is to be from now on, nothing where {@code content} is null. */
    public record Change(String about, String subject, @Nullable String content) {}

    /** Everything about one kind of subject, by subject. */
    public static List<Decided> list(Connection connection, String about) throws SQLException {
        List<Decided> all = new ArrayList<>();
        List<Decided> page;
        String after = "";
        do {
            page =
                    Rows.list(
                            connection,
                            "SELECT subject, content FROM decided WHERE about = ? AND subject > ?"
                                    + " ORDER BY subject FETCH FIRST ? ROWS ONLY",
                            row -> new Decided(row.getString(1), row.getString(2)),
                            about,
                            after,
                            Rows.PAGE);
            all.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).subject();
        } while (page.size() == Rows.PAGE);
        return all;
    }

    static void put(Connection connection, Change change) throws SQLException {
        put(connection, change.about(), change.subject(), change.content());
    }

    static void put(Connection connection, String about, String subject, @Nullable String content)
            throws SQLException {
        if (content == null) {
            Rows.change(
                    connection,
                    "DELETE FROM decided WHERE about = ? AND subject = ?",
                    about,
                    subject);
        } else {
            Rows.change(
                    connection,
                    "MERGE INTO decided KEY (about, subject) VALUES (?, ?, ?)",
                    about,
                    subject,
                    content);
        }
    }
}
