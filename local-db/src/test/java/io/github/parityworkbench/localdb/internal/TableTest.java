package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that are copied, and written into a backup. */
class TableTest {
    @TempDir Path folder;

    @Test
    void everyTableOfTheDatabaseIsAmongThem() {
        try (Database database =
                Database.open(folder.resolve("made"), IllegalStateException::new)) {
            database.change(connection -> Migrations.migrate(connection, 0));
            List<String> tables =
                    database.read(
                            connection ->
                                    Rows.list(
                                            connection,
                                            "SELECT table_name FROM"
                                                    + " INFORMATION_SCHEMA.TABLES"
                                                    + " WHERE table_schema = 'PUBLIC'"
                                                    + " AND table_name <> 'SCHEMA_VERSION'",
                                            row -> row.getString(1).toLowerCase(Locale.ROOT)));
            assertThat(Table.ALL)
                    .extracting(Table::name)
                    .containsExactlyInAnyOrderElementsOf(tables);
        }
    }
}
