package io.github.parityworkbench.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files that a command is given beside its logs: rules, a baseline, a mapping. */
final class TextFile {
    private TextFile() {}

    /**
     * All of its text.
     *
     * @throws CommandFailure if it is a folder, or no text in UTF-8
     */
    static String read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CommandFailure(ExitCodes.INPUT, file + " is a folder; name a file");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCodes.INPUT, file + " is not a text in UTF-8", e);
        }
    }
}
