package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Makes the database of a new workspace from a backup, all of it or nothing. */
public final class RestoredDatabase {
    private RestoredDatabase() {}

    /**
     * Restores into a folder that was claimed and has neither database nor journal.
     *
     * @param progress hears how far it has come: the first half is reading, the second checking
     * @return false if it was stopped
     * @throws BackupException if the file is not a whole backup; nothing is there then
     */
    public static boolean make(
            WorkspaceFolder folder,
            Path backup,
            Recount.Progress progress,
            Function<String, RuntimeException> failure)
            throws IOException {
        try (FreshDatabase made = FreshDatabase.beside(folder)) {
            try (Database fresh = Database.open(made.name(), failure);
                    InputStream in = Files.newInputStream(backup)) {
                BackupReader reader =
                        new BackupReader(fresh, Files.size(backup), progress.firstHalf());
                if (!reader.read(in)) {
                    return false;
                }
                if (!isWhole(fresh, progress.secondHalf())) {
                    return false;
                }
                List<String> decisions = reader.decisions();
                if (!decisions.isEmpty()) {
                    new JournalFile(folder.path().resolve(FreshDatabase.JOURNAL)).append(decisions);
                }
                reader.beside().make(folder.path());
            }
            made.install();
            return true;
        }
    }

    /** False if it was stopped. */
    private static boolean isWhole(Database fresh, Recount.Progress progress) {
        return fresh.read(
                connection -> {
                    try {
                        return Verification.requireWhole(connection, ReferencedLogs.NONE, progress);
                    } catch (DamagedDataException e) {
                        throw new BackupException(e.what());
                    }
                });
    }
}
