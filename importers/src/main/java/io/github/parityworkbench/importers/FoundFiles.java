package io.github.parityworkbench.importers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Walks folders: regular files that are neither hidden, nor empty, nor links, in path order. */
final class FoundFiles {
    private FoundFiles() {}

    static List<Path> in(Path folder) throws IOException {
        return walk(folder, file -> true);
    }

    static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /**
     * The files that a glob means, as a shell would: {@code *} within a name, {@code **} across
     * folders.
     */
    static List<Path> matching(String glob) throws IOException {
        String pattern = glob.replace('\\', '/');
        int wild = 0;
        while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
            wild++;
        }
        int slash = pattern.lastIndexOf('/', wild);
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            PathMatcher matcher =
                    FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
            return walk(folder, file -> matcher.matches(folder.relativize(file)));
        } catch (PatternSyntaxException e) {
            throw new SourceException(glob + " is not a pattern; check its brackets", e);
        }
    }

    /** The files in a folder that belong to a bundle there. */
    static List<Path> of(Bundle bundle, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : bundle.files()) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > 0) {
                files.add(file);
            }
        }
        for (String name : bundle.folders()) {
            Path inner = folder.resolve(name);
            if (Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)) {
                files.addAll(
                        walk(
                                inner,
                                file ->
                                        bundle.claims(
                                                folder.relativize(file)
                                                        .toString()
                                                        .replace('\\', '/'))));
            }
        }
        files.sort(null);
        return files;
    }

    private static List<Path> walk(Path folder, Predicate<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes is) {
                        return !at.equals(folder) && isHidden(at)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path at, BasicFileAttributes is) {
                        if (is.isRegularFile()
                                && is.size() > 0
                                && !isHidden(at)
                                && wanted.test(at)) {
                            files.add(at);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path at, IOException why)
                            throws IOException {
                        throw new SourceException(
                                at + " may not be read; check its permissions", why);
                    }
                });
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path path) {
        return LogSources.isHidden(String.valueOf(path.getFileName()));
    }
}
