package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parityworkbench.localdb.internal.JournalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    private static final String BEFORE = "{\"before\":1}";
    private static final String AFTER = "{\"after\":1}";

    @TempDir Path folder;

    @Test
    @Timeout(60)
    void nothingStaysOfLinesForWhichThereWasNoRoom() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        Path journal = folder.resolve("j");
        try (ChildJvm child = ChildJvm.startWithSmallFiles(Writing.class, journal.toString())) {
            assertThat(child.readLine()).isEqualTo("no room");
            assertThat(child.readLine()).isEqualTo("done");
        }

        assertThat(new JournalFile(journal).read())
                .isEqualTo(new JournalFile.Content(List.of(BEFORE, AFTER), 0));
    }

    /** Writes more at once than there is room for. */
    static final class Writing {
        public static void main(String[] arguments) throws IOException {
            JournalFile journal = new JournalFile(Path.of(arguments[0]));
            journal.append(List.of(BEFORE));
            try {
                journal.append(
                        IntStream.range(0, 9_000).mapToObj(i -> "{\"n\":" + i + "}").toList());
            } catch (IOException e) {
                System.out.println("no room");
            }
            journal.append(List.of(AFTER));
            System.out.println("done");
        }
    }
}
