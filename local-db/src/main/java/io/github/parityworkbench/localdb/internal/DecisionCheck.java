package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Holds the tables of decisions against the journal beside the database. */
final class DecisionCheck {
    private final Connection connection;
    private final Findings findings;

    DecisionCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void run(Decisions decisions, String newStatus) {
        try {
            JournalFile.Content content = decisions.journal().read();
            if (content.damaged() > 0) {
                findings.add(Decisions.FILE, "", "damaged lines: " + content.damaged());
            }
            findings.check("triage", "", () -> compare(Replayed.of(content.texts()), newStatus));
        } catch (IOException e) {
            findings.add(Decisions.FILE, "", "it cannot be read");
        }
    }

    private void compare(Replayed journal, String newStatus) throws SQLException {
        for (Decision missing : new DecisionTables(newStatus).unexplained(connection, journal)) {
            if (missing.about().equals(Decision.RULES)) {
                findings.add(Decisions.FILE, "", "it does not end with the rules of the database");
            } else {
                findings.add(
                        Decisions.FILE,
                        (Decisions.TRIAGE.contains(missing.about()) ? "group " : "")
                                + missing.subjects().get(0),
                        "it does not end with the " + missing.about() + " of the database");
            }
        }
    }
}
