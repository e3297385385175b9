package io.github.parityworkbench.app.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Writes results into files. */
final class Results {
    private Results() {}

    /** Something that writes a file or folder. */
    interface Writing<T> {
        T write() throws IOException;
    }

    /**
     * Writes, and says of a failure that it was this place that could not be written.
     *
     * @throws CommandFailure if it cannot be written
     */
    static <T> T writing(Path place, Writing<T> writing) {
        try {
            return writing.write();
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCodes.OUTPUT, "cannot write " + place + ": " + Failures.sentence(e), e);
        }
    }
}
