package io.github.parityworkbench.localdb;

import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.Findings.Finding;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import io.github.parityworkbench.localdb.internal.UnreadableLogException;
import io.github.parityworkbench.localdb.internal.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies a workspace: what is stored, and that every listing of it can be read. */
final class WorkspaceCheck {
    private static final String DATABASE_REMEDY =
            "Restore a backup with parity workspace restore; or move workspace.mv.db out of the"
                + " folder and import the logs again: the decisions come back from the journal.";

    private static final String JOURNAL_REMEDY =
            "What the database says stands; parity workspace compact writes the journal anew from"
                    + " it.";

    private final Workspace workspace;
    private final Database database;
    private final Decisions decisions;
    private final ReferencedLogs logs;

    WorkspaceCheck(
            Workspace workspace, Database database, Decisions decisions, ReferencedLogs logs) {
        this.workspace = workspace;
        this.database = database;
        this.decisions = decisions;
        this.logs = logs;
    }

    /** What is damaged; none if it was stopped. */
    Optional<List<WorkspaceDamage>> run(UpkeepProgress progress) {
        List<WorkspaceDamage> logsAway = new ArrayList<>();
        Optional<List<Finding>> findings =
                database.read(
                        connection -> {
                            Verification verification = new Verification(connection, logs);
                            if (!verification.run(progress::report)) {
                                return Optional.empty();
                            }
                            verification.unreadableLogs().stream()
                                    .map(WorkspaceCheck::damage)
                                    .forEach(logsAway::add);
                            verification.decisions(decisions, GroupStatus.NEW.label());
                            return Optional.of(verification.findings());
                        });
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<WorkspaceDamage> damages = new ArrayList<>();
        findings.get().forEach(finding -> damages.add(damage(finding)));
        if (damages.isEmpty()) {
            checkListings(damages);
        }
        damages.addAll(logsAway);
        return Optional.of(damages);
    }

    private static WorkspaceDamage damage(UnreadableLogException log) {
        return new WorkspaceDamage(
                log.file(),
                "it "
                        + log.what()
                        + ", and payloads are only there; what only they can tell was not checked",
                UnreadableLogException.REMEDY);
    }

    private static WorkspaceDamage damage(Finding finding) {
        return new WorkspaceDamage(
                finding.rows().isEmpty()
                        ? finding.place()
                        : finding.place() + ", " + finding.rows(),
                finding.what(),
                finding.place().equals(Decisions.FILE) ? JOURNAL_REMEDY : DATABASE_REMEDY);
    }

    /** What can be listed holds values that its types allow. */
    private void checkListings(List<WorkspaceDamage> damages) {
        list(damages, "import_source", () -> workspace.imports().list());
        list(damages, "endpoint", () -> workspace.endpoints().list());
        list(damages, "difference_group", () -> workspace.groups().list(GroupFilter.ALL));
        list(damages, "problem", () -> workspace.problems().list(0, 1));
    }

    private static void list(List<WorkspaceDamage> damages, String place, Runnable listing) {
        try {
            listing.run();
        } catch (RuntimeException e) {
            // What a listing cannot hold was never written by one of ours.
            damages.add(new WorkspaceDamage(place, "it cannot be listed", DATABASE_REMEDY));
        }
    }
}
