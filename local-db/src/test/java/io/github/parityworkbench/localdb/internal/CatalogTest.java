package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
