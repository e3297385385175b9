package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of statements that a workspace's database is held against. */
class CatalogTest {
    @TempDir Path folder;

    @Test
    void theMigrationsMakeExactlyTheCatalogThatIsExpected() {
        try (Database database =
                Database.open(folder.resolve("made"), IllegalStateException::new)) {
            database.change(connection -> Migrations.migrate(connection, 0));
        }
        assertThat(Catalog.read(folder.resolve("made.mv.db")))
                .as("the lines of V%d.catalog", Migrations.NEWEST)
                .isEqualTo(Catalog.expected(Migrations.NEWEST));
    }

    @Test
    void aFileThatIsOpenElsewhereSaysSo() {
        Path file = folder.resolve("made.mv.db");
        try (Database database =
                Database.open(folder.resolve("made"), IllegalStateException::new)) {
            assertThatThrownBy(() -> Catalog.read(file))
                    .isInstanceOfSatisfying(
                            MVStoreException.class,
                            e ->
                                    assertThat(e.getErrorCode())
                                            .isEqualTo(DataUtils.ERROR_FILE_LOCKED));
        }
    }

    @Test
    void noFileStaysOpenThatCannotBeRead() throws IOException {
        Database.open(folder.resolve("made"), IllegalStateException::new).close();
        byte[] whole = Files.readAllBytes(folder.resolve("made.mv.db"));
        Random random = new Random(1);
        int unread = 0;
        for (int i = 0; i < 100; i++) {
            byte[] damaged = whole.clone();
            for (int bits = 0; bits < 50; bits++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path file = Files.write(folder.resolve(i + ".mv.db"), damaged);
            try {
                Catalog.read(file);
            } catch (RuntimeException e) {
                unread++;
            } catch (AssertionError e) {
                // One of H2's own assertions, which only tests turn on: as a program it goes on.
                continue;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                assertThat(lock).isNotNull();
            }
        }
        assertThat(unread).isPositive();
    }
}
