package io.github.parityworkbench.localdb;

import io.github.parityworkbench.localdb.internal.BackupException;
import io.github.parityworkbench.localdb.internal.BackupWriter;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import io.github.parityworkbench.localdb.internal.RestoredDatabase;
import io.github.parityworkbench.localdb.internal.WorkspaceFolder;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a workspace into one file, and makes a workspace from such a file. */
final class WorkspaceBackup {
    private WorkspaceBackup() {}

    /** Writes; false if it was stopped. Nothing is left behind then, nor after a failure. */
    static boolean write(
            WorkspaceFolder folder,
            Database database,
            Decisions decisions,
            ReferencedLogs logs,
            Path file,
            UpkeepProgress progress) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new WorkspaceException(target + " is there already; name a new file");
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            boolean written = writePart(folder, database, decisions, logs, part, progress);
            if (written) {
                Files.move(part, target);
                WorkspaceFolder.flush(Objects.requireNonNull(target.getParent()));
            }
            return written;
        } catch (IOException | UncheckedIOException e) {
            throw new WorkspaceException(
                    target
                            + " cannot be written; check the permissions of its folder and the"
                            + " space on the disk");
        } finally {
            part.toFile().delete();
        }
    }

    private static boolean writePart(
            WorkspaceFolder folder,
            Database database,
            Decisions decisions,
            ReferencedLogs logs,
            Path part,
            UpkeepProgress progress)
            throws IOException {
        WorkspaceFolder.makePrivate(Files.createFile(part));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            return database.read(
                    connection ->
                            new BackupWriter(connection, logs, folder.path())
                                    .write(
                                            new Kept(out, channel),
                                            decisions,
                                            GroupStatus.NEW.label(),
                                            progress::report));
        }
    }

    /** Has everything on disk before it is closed. */
    private static final class Kept extends FilterOutputStream {
        private final FileChannel channel;

        Kept(OutputStream out, FileChannel channel) {
            super(out);
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            channel.force(true);
        }
    }

    /** Restores; false if it was stopped. Nothing is left behind then, nor after a failure. */
    static boolean restore(Path file, Path folder, UpkeepProgress progress) {
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException("there is no file " + file);
        }
        if (WorkspaceFolder.holdsPartOfWorkspace(folder)) {
            throw new WorkspaceException(
                    folder + " has a workspace already; name a new or an empty folder");
        }
        WorkspaceFolder claimed = WorkspaceFolder.claim(folder, WorkspaceException::new);
        boolean restored = false;
        try {
            restored =
                    RestoredDatabase.make(claimed, file, progress::report, WorkspaceException::new);
            return restored;
        } catch (BackupException e) {
            throw new WorkspaceException(
                    file + " was not restored: " + e.getMessage() + "; nothing was changed");
        } catch (IOException e) {
            throw new WorkspaceException(
                    file
                            + " was not restored: it or the folder cannot be read or written; check"
                            + " the permissions and the space on the disk");
        } finally {
            if (restored) {
                claimed.close();
            } else {
                claimed.abandon();
            }
        }
    }
}
