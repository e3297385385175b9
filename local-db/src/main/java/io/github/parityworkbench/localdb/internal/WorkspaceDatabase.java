package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Opens the database of a workspace: makes it, or makes sure that it is ours and of today. */
public final class WorkspaceDatabase {
    private WorkspaceDatabase() {}

    /**
     * Opens the database in a folder that was claimed.
     *
     * @param fill puts into a new database what it begins with
     * @param progress hears how far a database of an older version is brought to this one
     * @param failure makes what is thrown from a sentence for the user
     */
    public static Database open(
            WorkspaceFolder folder,
            Database.Action fill,
            Migrations.Progress progress,
            Function<String, RuntimeException> failure) {
        if (Files.exists(folder.databaseFile()) && !Files.isReadable(folder.databaseFile())) {
            throw failure.apply(
                    "the database in " + folder.path() + " cannot be read; check its permissions");
        }
        try {
            if (!WorkspaceFolder.holdsDatabase(folder.path())) {
                folder.replaceDatabase(file -> migrate(file, 0, fill, progress, failure));
            }
            int version = checkedVersion(folder, failure);
            if (version < Migrations.NEWEST) {
                folder.replaceDatabase(
                        file ->
                                migrate(
                                        file,
                                        version,
                                        connection -> {},
                                        progress,
                                        reason -> failure.apply(stays(folder.path(), reason))));
            }
        } catch (IOException e) {
            throw failure.apply(
                    "the workspace "
                            + folder.path()
                            + " cannot be written; check its permissions and the space on the"
                            + " disk");
        }
        Database database = Database.open(folder.database(), failure);
        try {
            database.read(connection -> refuseCode(connection, folder.path(), failure));
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static String stays(Path folder, String reason) {
        return "the workspace "
                + folder
                + " is from an older version and cannot be brought to this one, so it was left as"
                + " it is ("
                + reason
                + "); restore it from a backup, or go on with the version that made it";
    }

    private static void migrate(
            Path file,
            int version,
            Database.Action fill,
            Migrations.Progress progress,
            Function<String, RuntimeException> failure) {
        try (Database database = Database.open(file, failure)) {
            database.change(
                    connection -> {
                        Migrations.migrate(connection, version, progress);
                        fill.run(connection);
                    });
            // What tables and rows were before takes as much room again.
            database.compact();
        }
    }

    /** The version whose catalog the file has, word for word. */
    private static int checkedVersion(
            WorkspaceFolder folder, Function<String, RuntimeException> failure) {
        List<String> catalog = catalog(folder, failure);
        for (int version = Migrations.NEWEST; version > 0; version--) {
            if (catalog.equals(Catalog.expected(version))) {
                return version;
            }
        }
        throw failure.apply(foreign(folder.path()));
    }

    private static String foreign(Path folder) {
        return "the database in "
                + folder
                + " is not one that this version of Parity Workbench makes: it is from a newer"
                + " version, or was changed by another program; it was not opened";
    }

    private static List<String> catalog(
            WorkspaceFolder folder, Function<String, RuntimeException> failure) {
        try {
            return Catalog.read(folder.databaseFile());
        } catch (MVStoreException e) {
            throw failure.apply(
                    e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                            ? "the workspace "
                                    + folder.path()
                                    + " is open in another program; close it there first"
                            : damaged(folder));
        } catch (RuntimeException e) {
            // H2 stumbles over what it did not write.
            throw failure.apply(damaged(folder));
        }
    }

    private static String damaged(WorkspaceFolder folder) {
        return "the database in "
                + folder.path()
                + " is damaged, or is no database; restore it from a backup";
    }

    /** Once more with H2's own eyes, after it has rolled back what a crash left unfinished. */
    private static boolean refuseCode(
            Connection connection, Path folder, Function<String, RuntimeException> failure)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT (SELECT COUNT(*) FROM INFORMATION_SCHEMA.TRIGGERS)"
                                        + " + (SELECT COUNT(*) FROM INFORMATION_SCHEMA.ROUTINES)"
                                        + " + (SELECT COUNT(*) FROM INFORMATION_SCHEMA.SYNONYMS)"
                                        + " + (SELECT COUNT(*) FROM INFORMATION_SCHEMA.CONSTANTS)"
                                        + " + (SELECT COUNT(*) FROM INFORMATION_SCHEMA.DOMAINS)")) {
            row.next();
            if (row.getLong(1) != 0) {
                throw failure.apply(foreign(folder));
            }
            return true;
        }
    }
}
