package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The numbered steps that make a database of today from an empty or an older one. */
public final class Migrations {
    private static final String FOLDER = "/io/github/parityworkbench/localdb/migration/";

    /** In order; the first is to version 1. Never edited once released. */
    private static final List<Step> STEPS =
            List.of(
                    new Step("V1__workspace.sql", (connection, progress) -> {}),
                    new Step("V2__difference_columns.sql", ToColumns::run),
                    new Step("V3__source_hash.sql", (connection, progress) -> {}));

    /** The version that this program reads and writes. */
    public static final int NEWEST = STEPS.size();

    private Migrations() {}

    /**
     * A step to the next version.
     *
     * @param script what SQL can do of it
     * @param rows rewrites rows after that
     */
    private record Step(String script, Rewriting rows) {}

    /** Rewrites rows. */
    @FunctionalInterface
    private interface Rewriting {
        void run(Connection connection, Progress progress) throws SQLException;
    }

    /** Hears how many exchanges of how many were rewritten. */
    @FunctionalInterface
    public interface Progress {
        /** Nobody listens. */
        Progress NONE = (done, total) -> {};

        /** Some more is done. */
        void report(long done, long total);
    }

    /** Brings a database from {@code version}, 0 for an empty one, to {@link #NEWEST}. */
    public static void migrate(Connection connection, int version) throws SQLException {
        migrate(connection, version, Progress.NONE);
    }

    /** The same, with progress. */
    static void migrate(Connection connection, int version, Progress progress) throws SQLException {
        migrate(connection, version, NEWEST, progress);
    }

    /** Brings a database from one version, 0 for an empty one, to another. */
    static void migrate(Connection connection, int from, int to) throws SQLException {
        migrate(connection, from, to, Progress.NONE);
    }

    private static void migrate(Connection connection, int from, int to, Progress progress)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int next = from + 1; next <= to; next++) {
                Step step = STEPS.get(next - 1);
                for (String command : commands(step.script())) {
                    statement.execute(command);
                }
                step.rows().run(connection, progress);
                statement.execute("DELETE FROM schema_version");
                statement.execute("INSERT INTO schema_version VALUES (" + next + ")");
            }
        }
    }

    private static List<String> commands(String script) {
        String withoutComments =
                text(script)
                        .lines()
                        .filter(line -> !line.startsWith("--"))
                        .collect(Collectors.joining("\n"));
        return Arrays.stream(withoutComments.split(";\n", -1))
                .filter(command -> !command.isBlank())
                .toList();
    }

    static String text(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException("this program is incomplete: no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
