package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a workspace away again that was made for a task which then failed: around the opening of
 * the workspace, closed after it.
 */
public final class NewWorkspace implements AutoCloseable {
    private final Path folder;
    private final boolean wasEmpty;
    private final List<Path> foldersToMake;
    private boolean kept;

    /**
     * @param foldersToMake those of the folder and its parents that are not there yet, deepest
     *     first
     */
    private NewWorkspace(Path folder, boolean wasEmpty, List<Path> foldersToMake) {
        this.folder = folder;
        this.wasEmpty = wasEmpty;
        this.foldersToMake = foldersToMake;
    }

    /** Notes what is there before the workspace is opened. */
    public static NewWorkspace of(Path folder) {
        Path absolute = folder.toAbsolutePath();
        List<Path> toMake =
                Stream.<Path>iterate(
                                absolute,
                                path -> path != null && !Files.exists(path),
                                path -> path.getParent())
                        .toList();
        return new NewWorkspace(absolute, isEmpty(absolute), toMake);
    }

    /** Says that the workspace stays. */
    public void keep() {
        kept = true;
    }

    /** Removes the workspace where it was made new and nobody said that it stays. */
    @Override
    public void close() {
        if (kept || !wasEmpty || !Workspace.isWorkspace(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
            for (Path made : foldersToMake) {
                Files.delete(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take back " + folder, e);
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
