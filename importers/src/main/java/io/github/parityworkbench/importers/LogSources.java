package io.github.parityworkbench.importers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the logs that a user means. */
public final class LogSources {
    private static final String STANDARD_INPUT = "-";

    private LogSources() {}

    /**
     * The logs behind file names, folder names, globs and {@code -} for standard input, within the
     * {@linkplain ReadLimits#DEFAULTS usual limits}.
     *
     * @see #of(List, ReadLimits)
     */
    public static List<LogSource> of(List<String> arguments) throws IOException {
        return of(arguments, ReadLimits.DEFAULTS);
    }

    /**
     * The logs behind file names, folder names, globs and {@code -} for standard input, in a stable
     * order. In folders, hidden files, empty files and links are passed over.
     *
     * @throws SourceException if one of the arguments is missing, empty or without a log
     */
    public static List<LogSource> of(List<String> arguments, ReadLimits limits) throws IOException {
        if (arguments.isEmpty()) {
            throw new SourceException("Name a log file, a folder, or - for standard input.");
        }
        List<LogSource> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                sources.add(LogSource.of("standard input", System.in, limits));
            } else {
                addFiles(argument, limits, sources);
            }
        }
        return List.copyOf(sources);
    }

    private static void addFiles(String argument, ReadLimits limits, List<LogSource> sources)
            throws IOException {
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            addFound(FoundFiles.in(path), argument, limits, sources);
        } else if (path != null && Files.exists(path)) {
            sources.add(file(path, argument, false, limits));
        } else if (FoundFiles.isGlob(argument)) {
            addFound(FoundFiles.matching(argument), argument, limits, sources);
        } else {
            throw new SourceException(
                    "There is no file " + argument + "; check the name and the folder.");
        }
    }

    /** The path, null where this system cannot spell it, as with an asterisk on Windows. */
    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static void addFound(
            List<Path> files, String argument, ReadLimits limits, List<LogSource> sources)
            throws IOException {
        List<LogSource> found = new ArrayList<>();
        for (Path file : files) {
            found.add(file(file, file.toString(), true, limits));
        }
        LogFormats formats = new LogFormats();
        for (LogSource source : found) {
            if (formats.recognises(source)) {
                sources.addAll(found);
                return;
            }
        }
        throw new SourceException(
                argument
                        + " holds no log in a known format; name the log itself, or its format"
                        + " with --format.");
    }

    static LogSource file(Path file, String name, boolean found, ReadLimits limits)
            throws IOException {
        if (!Files.isReadable(file)) {
            throw new SourceException(name + " may not be read; check its permissions.");
        }
        if (!Files.isRegularFile(file)) {
            return LogSource.of(name, Files.newInputStream(file), limits);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new SourceException(name + " is empty.");
        }
        return new LogSource(name, new Content.OfFile(file, size), found, 0, limits);
    }

    /** Whether a file's path within its folder or archive has a hidden part. */
    static boolean isHidden(String path) {
        for (String part : path.split("[/\\\\]", -1)) {
            if ((part.startsWith(".") && !part.equals(".") && !part.equals(".."))
                    || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }
}
