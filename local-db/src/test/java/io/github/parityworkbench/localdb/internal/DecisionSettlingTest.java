package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionSettlingTest {
    @TempDir Path folder;
    private @Nullable Thread meanwhile;

    @Test
    void whatIsDecidedWhileTheJournalIsWrittenAnewIsInIt() throws InterruptedException {
        Decisions decisions = new Decisions(folder, new Interrupted());
        try (Database database = Database.open(folder.resolve("d"), IllegalStateException::new)) {
            database.change(connection -> Migrations.migrate(connection, 0));
            decide(database, decisions, "before");
            Thread deciding = new Thread(() -> decide(database, decisions, "meanwhile"));
            meanwhile = deciding;

            new DecisionSettling(decisions, "new").rewrite(database);
            deciding.join();
        }

        assertThat(decisions.about(DecidedTable.VIEW, "before"))
                .extracting(Decision::by)
                .containsExactly("me");
        assertThat(decisions.about(DecidedTable.VIEW, "meanwhile"))
                .extracting(Decision::by)
                .containsExactly("me");
    }

    @Test
    void whatWasNeverAcknowledgedIsWithdrawnHoweverLongItIs() {
        Decisions decisions = new Decisions(folder, Clock.systemUTC());
        try (Database database = Database.open(folder.resolve("d"), IllegalStateException::new)) {
            database.change(connection -> Migrations.migrate(connection, 0));
            decide(database, decisions, "before");
            assertThatThrownBy(() -> database.change(connection -> crash(connection, decisions)))
                    .hasMessage("a crash");

            new DecisionSettling(decisions, "new").withdraw(database);

            List<Findings.Finding> findings =
                    database.read(
                            connection -> {
                                Verification verification =
                                        new Verification(connection, ReferencedLogs.NONE);
                                verification.decisions(decisions, "new");
                                return verification.findings();
                            });
            assertThat(findings).isEmpty();
        }
    }

    private static void crash(Connection connection, Decisions decisions) throws SQLException {
        List<String> ids = IntStream.range(0, 5_000).mapToObj("%016x"::formatted).toList();
        List<Decisions.Change> changes =
                List.of(
                        new Decisions.Change(ids, "ticket", "PAR-1"),
                        new Decisions.Change(ids, "note", "one ticket for all"));
        decisions.triage(connection, changes, "me", "new");
        throw new IllegalStateException("a crash");
    }

    private static void decide(Database database, Decisions decisions, String view) {
        database.change(
                connection -> decisions.decide(connection, DecidedTable.VIEW, view, "query", "me"));
    }

    /** Gives the other thread all the time that it needs if it does not wait. */
    private final class Interrupted extends Clock {
        @Override
        public Instant instant() {
            Thread other = meanwhile;
            meanwhile = null;
            if (other != null) {
                other.start();
                try {
                    other.join(200);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return Instant.EPOCH;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
