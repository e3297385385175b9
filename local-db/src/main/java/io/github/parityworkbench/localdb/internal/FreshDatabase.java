package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * A database's file that is being made beside the one of a workspace, to take its place. Until
 * {@link #install} it bears a name of its own, under which it is never opened as a workspace: a
 * crash leaves the old file or the new one, and at most a leftover that {@link #clean} removes.
 */
final class FreshDatabase implements AutoCloseable {
    /** A journal of decisions that is being made. */
    static final String JOURNAL = "creating.journal";

    private static final String NAME = "creating";

    /** H2 begins a file with text, and with this in it as the last that it writes. */
    private static final String CLOSED = ",clean:1,";

    private static final int HEADER_BYTES = 4096;

    /** The name of a file beside the database while it is being made with it. */
    static String making(String name) {
        return NAME + "." + name;
    }

    private final Path folder;
    private final Path target;

    private FreshDatabase(Path folder, Path target) {
        this.folder = folder;
        this.target = target;
    }

    /** An empty one. */
    static FreshDatabase beside(WorkspaceFolder workspace) throws IOException {
        FreshDatabase fresh = new FreshDatabase(workspace.path(), workspace.databaseFile());
        fresh.close();
        WorkspaceFolder.makePrivate(Files.createFile(fresh.file()));
        return fresh;
    }

    /** A copy of the one that is there. */
    static FreshDatabase copyOf(WorkspaceFolder workspace) throws IOException {
        FreshDatabase fresh = new FreshDatabase(workspace.path(), workspace.databaseFile());
        fresh.close();
        Files.copy(workspace.databaseFile(), fresh.file());
        WorkspaceFolder.makePrivate(fresh.file());
        return fresh;
    }

    /** The file without its ending, as H2 wants it. */
    Path name() {
        return folder.resolve(NAME);
    }

    private Path file() {
        return folder.resolve(NAME + WorkspaceFolder.SUFFIX);
    }

    /**
     * Puts the file, which nobody has open any more, in the place of the workspace's own; it is on
     * disk before it bears that name.
     *
     * @throws IOException if it cannot be written, or could not be when it was closed
     */
    void install() throws IOException {
        requireClosed();
        // H2 makes a file of its own when it compacts.
        WorkspaceFolder.makePrivate(file());
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                file(),
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        installFiles(folder);
        WorkspaceFolder.flush(folder);
    }

    /**
     * H2 is silent about what it cannot write while it closes a file, and this is no file to go on
     * with.
     */
    private void requireClosed() throws IOException {
        try (InputStream in = Files.newInputStream(file())) {
            String header = new String(in.readNBytes(HEADER_BYTES), StandardCharsets.ISO_8859_1);
            if (!header.contains(CLOSED)) {
                throw new IOException("the database that was made could not be closed");
            }
        }
    }

    /** The journal and the files that were made with the database belong to it. */
    private static void installFiles(Path folder) throws IOException {
        installFile(folder.resolve(JOURNAL), folder.resolve(Decisions.FILE));
        for (String name : FilesBeside.NAMES) {
            installFile(folder.resolve(making(name)), folder.resolve(name));
        }
    }

    private static void installFile(Path made, Path target) throws IOException {
        if (Files.exists(made) && Files.notExists(target)) {
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what was not installed. */
    @Override
    public void close() throws IOException {
        clean(folder);
    }

    /** Whether a file of this name belongs to a database that was not finished. */
    static boolean isLeftover(String name) {
        // H2 writes further files beside it while it is compacted.
        return name.startsWith(NAME + ".");
    }

    /** Removes what a program that was killed left of it in this folder. */
    static void clean(Path folder) throws IOException {
        if (WorkspaceFolder.holdsDatabase(folder)) {
            installFiles(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (isLeftover(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
