package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Puts a fresh database in the place of the one of an open workspace, all of it or nothing: it is
 * built beside the old one, verified, on disk before it is named, and named in one step. A crash at
 * any point leaves the old one or the new one.
 */
public final class ReplacedDatabase {
    private ReplacedDatabase() {}

    /** Fills a database that has the tables of today and no row in them. */
    @FunctionalInterface
    public interface Build {
        /**
         * Does it, on the thread that otherwise writes the old database: {@code old} can be read,
         * and nobody changes it meanwhile; writing it here would wait for itself. {@code fresh} can
         * be written in any number of transactions.
         *
         * @return false to give up and leave everything as it is
         */
        boolean fill(Database old, Database fresh, Recount.Progress progress);
    }

    /**
     * Replaces the database.
     *
     * @param progress hears how far filling and then checking it has come, and may stop it
     * @param installing runs when the fresh one is whole and about to take the old one's place,
     *     which stays if it fails
     * @param replaced runs when the fresh one is in its place and before anything reads it: what is
     *     remembered of the old one is forgotten here
     * @param failure makes what is thrown from a sentence for the user; the old one stays then
     * @return false if {@code build} gave up, or it was stopped
     */
    public static boolean run(
            WorkspaceFolder folder,
            Database database,
            Build build,
            Recount.Progress progress,
            Runnable installing,
            Runnable replaced,
            Function<String, RuntimeException> failure) {
        return database.replace(
                () -> new Beside(folder, database, build, progress, installing, failure), replaced);
    }

    /** A fresh database beside that of the workspace. */
    private static final class Beside implements Database.Replacement {
        private final WorkspaceFolder folder;
        private final Database old;
        private final Build build;
        private final Recount.Progress progress;
        private final Runnable installing;
        private final Function<String, RuntimeException> failure;
        private final FreshDatabase made;

        Beside(
                WorkspaceFolder folder,
                Database old,
                Build build,
                Recount.Progress progress,
                Runnable installing,
                Function<String, RuntimeException> failure) {
            this.folder = folder;
            this.old = old;
            this.build = build;
            this.progress = progress;
            this.installing = installing;
            this.failure = failure;
            try {
                made = FreshDatabase.beside(folder);
            } catch (IOException e) {
                throw unwritable();
            }
        }

        @Override
        public boolean make() {
            try (Database fresh = Database.open(made.name(), failure)) {
                fresh.change(connection -> Migrations.migrate(connection, 0));
                boolean filled =
                        build.fill(old, fresh, progress.firstHalf())
                                && fresh.read(
                                        connection ->
                                                Verification.requireWhole(
                                                        connection,
                                                        ReferencedLogs.AWAY,
                                                        progress.secondHalf()));
                if (filled) {
                    fresh.compact();
                }
                return filled;
            }
        }

        @Override
        public void install() {
            installing.run();
            try {
                made.install();
            } catch (IOException e) {
                throw unwritable();
            }
        }

        @Override
        public void close() {
            try {
                made.close();
            } catch (IOException e) {
                throw unwritable();
            }
        }

        private RuntimeException unwritable() {
            return failure.apply(ReplacedDatabase.unwritable(folder.path()));
        }
    }

    private static String unwritable(Path folder) {
        return "the workspace "
                + folder
                + " cannot be written, and was left as it is; check its permissions and the space"
                + " on the disk";
    }
}
