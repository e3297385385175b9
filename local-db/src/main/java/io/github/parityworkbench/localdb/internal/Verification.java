package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads everything in a workspace and holds each thing against the others: blocks against their
 * checksums, manifests and directories against blocks, listings against blocks, and the tables of
 * decisions against the journal. Nothing is changed, and what is damaged does not stop it.
 */
public final class Verification {
    private final Connection connection;
    private final ReferencedLogs logs;
    private final List<UnreadableLogException> unreadable = new ArrayList<>();
    private final Findings findings = new Findings();

    /** Verifies what this connection sees. */
    public Verification(Connection connection, ReferencedLogs logs) {
        this.connection = connection;
        this.logs = logs;
    }

    /** Checks the database; false if it was stopped. */
    public boolean run(Recount.Progress progress) throws SQLException {
        long[] end = {1};
        findings.check("batch", "", () -> end[0] = Bulk.end(connection));
        long total = Math.max(1, 2 * (end[0] - 1));
        BlockCheck blocks = new BlockCheck(connection, logs, findings);
        if (!blocks.payloads(end[0], done -> progress.report(done, total))
                || !blocks.differences(done -> progress.report(end[0] - 1 + done, total))) {
            return false;
        }
        unreadable.addAll(blocks.unreadable());
        CountCheck counts = new CountCheck(connection, findings);
        counts.imports(blocks);
        counts.endpoints();
        counts.groups(blocks);
        counts.evidence();
        if (findings.all().isEmpty()) {
            blocks.compareRules();
        }
        return progress.report(total, total);
    }

    /** Checks the tables of decisions against the journal. */
    public void decisions(Decisions decisions, String newStatus) {
        new DecisionCheck(connection, findings).run(decisions, newStatus);
    }

    /**
     * What is wrong with logs that have payloads in them, once each: the workspace itself may be
     * whole. What only they can tell was not checked then.
     */
    public List<UnreadableLogException> unreadableLogs() {
        return Collections.unmodifiableList(unreadable);
    }

    /** What was found. */
    public List<Findings.Finding> findings() {
        return findings.all();
    }

    /**
     * Makes sure that everything in the workspace is as it was written.
     *
     * @return false if it was stopped
     * @throws DamagedDataException with the first thing that is not
     */
    static boolean requireWhole(
            Connection connection, ReferencedLogs logs, Recount.Progress progress)
            throws SQLException {
        Verification verification = new Verification(connection, logs);
        if (!verification.run(progress)) {
            return false;
        }
        for (Findings.Finding finding : verification.findings()) {
            throw new DamagedDataException(
                    finding.what()
                            + " ("
                            + finding.place()
                            + (finding.rows().isEmpty() ? "" : ", " + finding.rows())
                            + ")");
        }
        return true;
    }
}
