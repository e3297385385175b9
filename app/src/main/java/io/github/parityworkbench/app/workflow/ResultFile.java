package io.github.parityworkbench.app.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: nobody ever finds half of a result. */
final class ResultFile {
    private ResultFile() {}

    /** Puts the text in UTF-8 in the place of the file, making the folders above it. */
    static void write(Path file, String text) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new IOException(file + " is a folder; name a file");
        }
        Files.createDirectories(folder);
        Path part = folder.resolve(absolute.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
