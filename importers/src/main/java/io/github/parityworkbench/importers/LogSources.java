package io.github.parityworkbench.importers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        // An empty name would be that of the folder where the process runs.
        if (arguments.isEmpty() || arguments.contains("")) {
            throw new SourceException("name a log file, a folder, or - for standard input");
        }
        if (Collections.frequency(arguments, STANDARD_INPUT) > 1) {
            throw new SourceException("standard input passes by only once; name - once");
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
            addFound(FoundFiles.in(path), path, argument, limits, sources);
        } else if (path != null && Files.exists(path)) {
            sources.add(whole(file(path, argument, false, limits), path, limits));
        } else if (FoundFiles.isGlob(argument)) {
            List<Path> matching = FoundFiles.matching(argument);
            if (matching.isEmpty()) {
                throw new SourceException(
                        "no file matches " + argument + "; check the pattern and the folder");
            }
            addFound(matching, Path.of(""), argument, limits, sources);
        } else {
            throw new SourceException(
                    "there is no file " + argument + "; check the name and the folder");
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

    /** A named file with the files around it that belong to it. */
    private static LogSource whole(LogSource named, Path path, ReadLimits limits)
            throws IOException {
        String name = String.valueOf(path.getFileName());
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !named.repeatable()) {
            return named;
        }
        Map<String, LogSource> together = new LinkedHashMap<>();
        for (Bundle bundle : new Bundling(new LogFormats().all()).led(name, named)) {
            for (Path file : FoundFiles.of(bundle, folder)) {
                together.put(
                        slashed(folder.relativize(file)),
                        file(file, file.toString(), true, limits));
            }
        }
        return together.isEmpty() ? named : named.with(together);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void addFound(
            List<Path> files,
            Path folder,
            String argument,
            ReadLimits limits,
            List<LogSource> sources)
            throws IOException {
        Map<String, LogSource> each = new LinkedHashMap<>();
        for (Path file : files) {
            each.put(
                    slashed(folder.toString().isEmpty() ? file : folder.relativize(file)),
                    file(file, file.toString(), true, limits));
        }
        LogFormats formats = new LogFormats();
        List<LogSource> found = new Bundling(formats.all()).grouped(each);
        for (LogSource source : found) {
            if (formats.recognises(source)) {
                sources.addAll(found);
                return;
            }
        }
        throw new SourceException(
                argument
                        + " holds no log in a known format; name the log itself, or its format"
                        + " with --format");
    }

    static LogSource file(Path file, String name, boolean found, ReadLimits limits)
            throws IOException {
        if (!Files.isReadable(file)) {
            throw new SourceException(name + " may not be read; check its permissions");
        }
        if (!Files.isRegularFile(file)) {
            return LogSource.of(name, Files.newInputStream(file), limits);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new SourceException(name + " is empty");
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
