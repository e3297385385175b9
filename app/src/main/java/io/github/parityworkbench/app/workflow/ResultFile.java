package io.github.parityworkbench.app.workflow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: nobody ever finds half of a result. */
final class ResultFile {
    private ResultFile() {}

    /**
     * Puts the text in UTF-8 in the place of the file, making the folders above it. A device or a
     * pipe, such as {@code /dev/stdout}, is written to and stays; so does a link to the file.
     *
     * @throws AccessDeniedException if the file is there and may not be written
     */
    static void write(Path file, String text) throws IOException {
        Path absolute = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new IOException(file + " is a folder; name a file");
        }
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            Files.writeString(absolute, text, StandardOpenOption.WRITE);
            return;
        }
        if (Files.exists(absolute) && !Files.isWritable(absolute)) {
            throw new AccessDeniedException(file.toString());
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(e.getFile() + " is a file; name a folder", e);
        }
        Path part = folder.resolve(absolute.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
