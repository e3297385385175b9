package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a workspace on disk: who may read them, and that one program at a time has them.
 *
 * <p>Folders are readable by their owner only, and so are files, where the system knows that.
 */
public final class WorkspaceFolder implements AutoCloseable {
    private static final String DATABASE = "workspace";
    static final String SUFFIX = ".mv.db";
    private static final String LOCK = "workspace.lock";

    /** What may lie in a folder that becomes a workspace: what systems put there, and our own. */
    private static final Set<String> HARMLESS =
            Set.of(".DS_Store", "Thumbs.db", "desktop.ini", LOCK, "schema.graphql", "mapping.json");

    /** What was read from standard input, while it is imported. */
    private static final Pattern SPOOL = Pattern.compile("import-.*\\.part");

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final FileChannel lockChannel;
    private final Deque<Path> made;

    private WorkspaceFolder(Path folder, FileChannel lockChannel, Deque<Path> made) {
        this.folder = folder;
        this.lockChannel = lockChannel;
        this.made = made;
    }

    /** Whether the folder has a workspace's database. */
    public static boolean holdsDatabase(Path folder) {
        return Files.isRegularFile(folder.resolve(DATABASE + SUFFIX));
    }

    /** Whether the folder holds a workspace, or what is left of one without its database. */
    private static boolean holdsWorkspace(Path folder) {
        return holdsDatabase(folder) || Files.exists(folder.resolve(Decisions.FILE));
    }

    /** Whether there is anything in the folder that a backup of a workspace brings along. */
    public static boolean holdsPartOfWorkspace(Path folder) {
        return holdsWorkspace(folder)
                || FilesBeside.NAMES.stream().map(folder::resolve).anyMatch(Files::exists);
    }

    /**
     * Takes the folder for this program, and makes it where it is not there.
     *
     * @param failure makes what is thrown from a sentence for the user; nothing is left behind then
     */
    public static WorkspaceFolder claim(Path folder, Function<String, RuntimeException> failure) {
        Path absolute = folder.toAbsolutePath().normalize();
        refuseForeign(absolute, failure);
        Deque<Path> made = new ArrayDeque<>();
        FileChannel channel = null;
        try {
            makeFolders(absolute, made);
            Path lock = absolute.resolve(LOCK);
            boolean isNew = Files.notExists(lock);
            channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = tryLock(channel, absolute, failure);
            // Who gave the folder up a moment ago took the file away.
            if (held == null || Files.notExists(lock)) {
                throw failure.apply(
                        "the workspace "
                                + absolute
                                + " is open in another program; close it there first");
            }
            if (isNew) {
                makePrivate(lock);
                made.push(lock);
            }
            WorkspaceFolder claimed = new WorkspaceFolder(absolute, channel, made);
            claimed.clean();
            return claimed;
        } catch (IOException e) {
            abandon(channel, made);
            throw failure.apply(unusable(absolute));
        } catch (RuntimeException e) {
            abandon(channel, made);
            throw e;
        }
    }

    private static void refuseForeign(Path folder, Function<String, RuntimeException> failure) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw failure.apply(folder + " is a file; a workspace is a folder");
        }
        if (!Files.isDirectory(folder) || holdsWorkspace(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> !isHarmless(file.getFileName().toString()))) {
                throw failure.apply(
                        folder
                                + " is not a workspace and has other files in it; name a new or an"
                                + " empty folder");
            }
        } catch (IOException e) {
            throw failure.apply(unusable(folder));
        }
    }

    private static boolean isHarmless(String name) {
        return HARMLESS.contains(name) || FreshDatabase.isLeftover(name);
    }

    private static String unusable(Path folder) {
        return "the workspace "
                + folder
                + " cannot be used: its folder cannot be made, read or written; check its"
                + " permissions and the space on the disk";
    }

    private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; each != null && Files.notExists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            if (makeFolder(each)) {
                made.push(each);
            }
        }
        if (missing.isEmpty() && !holdsDatabase(folder)) {
            makePrivate(folder);
        }
    }

    /** Makes it; false if another program was a moment earlier. */
    private static boolean makeFolder(Path folder) throws IOException {
        try {
            makePrivate(Files.createDirectory(folder));
            return true;
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                return false;
            }
            throw e;
        }
    }

    /** Lets nobody but its owner read it, where the system knows that. */
    public static void makePrivate(Path path) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(
                    path,
                    PosixFilePermissions.fromString(
                            Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    private static @Nullable FileLock tryLock(
            FileChannel channel, Path folder, Function<String, RuntimeException> failure)
            throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw failure.apply("the workspace " + folder + " is already open in this program");
        }
    }

    /** Removes what a program that was killed left half done. */
    private void clean() throws IOException {
        FreshDatabase.clean(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (SPOOL.matcher(file.getFileName().toString()).matches()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Has what became of the names in a folder on disk, where the system knows how. */
    public static void flush(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The folder, absolute. */
    public Path path() {
        return folder;
    }

    /** The database's file, without its ending, as H2 wants it. */
    public Path database() {
        return folder.resolve(DATABASE);
    }

    /** The database's file. */
    public Path databaseFile() {
        return folder.resolve(DATABASE + SUFFIX);
    }

    /** The length of the database's file, 0 where it cannot be told. */
    public long databaseBytes() {
        try {
            return Files.size(databaseFile());
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Makes the database's file by {@code build}, which gets a name without ending to build it
     * under; it bears its own name only once it is complete.
     */
    public void replaceDatabase(Consumer<Path> build) throws IOException {
        try (FreshDatabase fresh =
                holdsDatabase(folder) ? FreshDatabase.copyOf(this) : FreshDatabase.beside(this)) {
            build.accept(fresh.name());
            fresh.install();
        }
    }

    /** Gives the folder up and removes what {@link #claim} made: nothing came of it. */
    public void abandon() {
        try {
            clean();
        } catch (IOException e) {
            // Cleaned up when the folder is claimed next.
        }
        abandon(lockChannel, made);
    }

    private static void abandon(@Nullable FileChannel channel, Deque<Path> made) {
        try {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // An empty folder more or less; the failure that led here is the one to tell.
        } finally {
            // Only now: who takes the folder then makes a lock of his own.
            if (channel != null) {
                close(channel);
            }
        }
    }

    /** Lets other programs have the folder. */
    @Override
    public void close() {
        close(lockChannel);
    }

    private static void close(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // The system lets go of the lock at the latest when this program ends.
        }
    }
}
