package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements and maps their rows.
 *
 * <p>H2 spills a result of tens of thousands of rows to a file in the system's folder for temporary
 * ones, readable: what may be long is asked for a page at a time.
 */
public final class Rows {
    /** The most rows that one statement should give. */
    public static final int PAGE = 1000;

    private Rows() {}

    /** Makes a value of the row at which a result stands. */
    @FunctionalInterface
    public interface Mapper<T> {
        /** Does it. */
        T map(ResultSet row) throws SQLException;
    }

    /**
     * All rows of a query with these parameters, a page of them at most.
     *
     * @throws DamagedDataException if a row cannot be made such a value of
     */
    public static <T> List<T> list(
            Connection connection, String sql, Mapper<T> mapper, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (rows.size() == PAGE) {
                        throw new IllegalStateException("more than a page of rows: " + sql);
                    }
                    rows.add(mapped(mapper, row));
                }
            }
            return rows;
        }
    }

    private static <T> T mapped(Mapper<T> mapper, ResultSet row) throws SQLException {
        try {
            return mapper.map(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedDataException("a row holds something that was never written");
        }
    }

    /**
     * All rows of a table that is numbered, read a page at a time.
     *
     * @param sql asks in order of the number for the rows behind a number, as many as a page has:
     *     these two are its parameters
     * @param number the number of a row; none is below 0
     */
    public static <T> List<T> pages(
            Connection connection, String sql, Mapper<T> mapper, ToLongFunction<T> number)
            throws SQLException {
        List<T> all = new ArrayList<>();
        List<T> page;
        long after = -1;
        do {
            page = list(connection, sql, mapper, after, PAGE);
            all.addAll(page);
            after = page.isEmpty() ? after : number.applyAsLong(page.get(page.size() - 1));
        } while (page.size() == PAGE);
        return all;
    }

    /** The first row of a query with these parameters. */
    public static <T> Optional<T> first(
            Connection connection, String sql, Mapper<T> mapper, @Nullable Object... parameters)
            throws SQLException {
        return list(connection, sql, mapper, parameters).stream().findFirst();
    }

    /** The one number that a query gives. */
    public static long number(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        return first(connection, sql, row -> row.getLong(1), parameters)
                .orElseThrow(() -> new DamagedDataException("a count is missing"));
    }

    /** How many rows a change with these parameters touched. */
    public static int change(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Sets the parameters of a statement, from the first on. */
    public static void set(PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            statement.setObject(
                    i + 1, parameter instanceof Sealed sealed ? sealed.bytes() : parameter);
        }
    }
}
