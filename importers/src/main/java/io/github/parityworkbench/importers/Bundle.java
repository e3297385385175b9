package io.github.parityworkbench.importers;

import java.util.Set;

/**
 * The files that one log is spread over: one that leads, and those beside it that it is not whole
 * without, such as the bodies to a report.
 *
 * @param leader the name of the file that leads
 * @param files names of files in the same folder and in those folders
 * @param folders names of folders in the same folder; all in them where no files are named
 */
public record Bundle(String leader, Set<String> files, Set<String> folders) {
    public Bundle {
        files = Set.copyOf(files);
        folders = Set.copyOf(folders);
    }

    /** Whether a file belongs to it, by its path from the leader's folder, with slashes. */
    boolean claims(String path) {
        int slash = path.indexOf('/');
        boolean named = files.contains(path.substring(path.lastIndexOf('/') + 1));
        return slash < 0
                ? named
                : folders.contains(path.substring(0, slash)) && (named || files.isEmpty());
    }
}
