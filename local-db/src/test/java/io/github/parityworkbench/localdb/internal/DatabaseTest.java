package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir Path folder;

    @Test
    void nobodyHasTheFileOpenWhenItWasClosedInTheMidstOfReading() throws InterruptedException {
        Database database = Database.open(folder.resolve("d"), IllegalStateException::new);
        database.change(connection -> Migrations.migrate(connection, 0));
        Thread closing = new Thread(database::close);

        long end = database.read(connection -> readWhile(closing, Bulk.end(connection)));
        closing.join();

        assertThat(end).isEqualTo(1);
        assertThat(Catalog.read(folder.resolve("d.mv.db"))).isNotEmpty();
    }

    /** Gives the other one all the time that it needs if it does not wait. */
    private static long readWhile(Thread closing, long result) {
        closing.start();
        try {
            closing.join(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result;
    }

    @Test
    void aFolderWhoseNameH2WouldMisreadIsRefused() {
        assertThatThrownBy(() -> Database.open(folder.resolve("a;b/d"), IllegalStateException::new))
                .hasMessageContaining("cannot stand in a folder with ';' or '\\' in its name");
        assumeThat(File.separator).isNotEqualTo("\\");
        assertThatThrownBy(
                        () -> Database.open(folder.resolve("a\\b/d"), IllegalStateException::new))
                .hasMessageContaining("cannot stand in a folder with ';' or '\\' in its name");
        assertThat(Files.exists(folder.resolve("a"))).isFalse();
    }
}
