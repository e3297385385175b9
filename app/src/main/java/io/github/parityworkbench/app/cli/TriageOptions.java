package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.SnoozeUntil;
import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.TriageChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is decided about groups. */
final class TriageOptions {
    /** The names of those that people can set; a group is ignored or regressed by itself. */
    static final class StatusNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumSet.complementOf(EnumSet.of(GroupStatus.IGNORED, GroupStatus.REGRESSED))
                    .stream()
                    .map(GroupStatus::label)
                    .iterator();
        }
    }

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            completionCandidates = StatusNames.class,
            description = "${COMPLETION-CANDIDATES}.")
    private @Nullable String status;

    @Option(
            names = "--ported-bug",
            description = "Expected, since a bug of the old system was ported on purpose.")
    private boolean portedBug;

    @Option(
            names = "--snooze-until",
            paramLabel = "DATE|COUNT",
            description =
                    "Snoozed until a day such as 2027-01-31 or 2w from now, or until there are more"
                            + " exchanges than COUNT.")
    private @Nullable String snoozeUntil;

    @Option(
            names = "--assignee",
            paramLabel = "NAME",
            description = "Who looks after them; '' for nobody.")
    private @Nullable String assignee;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "A note in Markdown, in place of the last one; '' for none.")
    private @Nullable String note;

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description = "Add a label; may be given several times.")
    private List<String> labels = List.of();

    @Option(
            names = "--remove-label",
            paramLabel = "LABEL",
            description = "Take a label away; may be given several times.")
    private List<String> removedLabels = List.of();

    @Option(
            names = "--ticket",
            paramLabel = "TICKET",
            description = "The issue in which they are kept elsewhere; '' for none.")
    private @Nullable String ticket;

    /**
     * What these options decide about the groups.
     *
     * @throws CommandFailure if they decide nothing, or something that cannot be
     */
    List<TriageChange> changes(List<GroupRow> groups, LocalDate today) {
        List<String> ids = groups.stream().map(GroupRow::id).toList();
        List<TriageChange> changes = new ArrayList<>();
        try {
            GroupVerdict verdict = verdict(today);
            if (verdict != null) {
                changes.add(TriageChange.status(ids, verdict));
            }
            if (assignee != null) {
                changes.add(TriageChange.assignee(ids, valueOf(assignee)));
            }
            if (note != null) {
                changes.add(TriageChange.note(ids, valueOf(note)));
            }
            if (ticket != null) {
                changes.add(TriageChange.ticket(ids, valueOf(ticket)));
            }
            if (!labels.isEmpty() || !removedLabels.isEmpty()) {
                TriageChange.labels(List.of(), labels);
                changes.addAll(TriageGroups.labelling(groups, labels, removedLabels));
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
        if (changes.isEmpty() && !groups.isEmpty()) {
            throw new CommandFailure(
                    ExitCodes.USAGE, "say what to decide, such as --status bug; see --help");
        }
        return changes;
    }

    private static @Nullable String valueOf(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private @Nullable GroupVerdict verdict(LocalDate today) {
        if ((status != null && !status.equals("expected") && portedBug)
                || (status != null && !status.equals("snoozed") && snoozeUntil != null)
                || (portedBug && snoozeUntil != null)) {
            throw new CommandFailure(
                    ExitCodes.USAGE,
                    "--status, --ported-bug and --snooze-until say different things; give one");
        }
        if (portedBug) {
            return GroupVerdict.PORTED_BUG;
        }
        if (snoozeUntil != null) {
            return snooze(snoozeUntil, today);
        }
        return status == null ? null : new GroupVerdict(GroupStatus.ofLabel(status));
    }

    private static GroupVerdict snooze(String until, LocalDate today) {
        return SnoozeUntil.read(until, today)
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        ExitCodes.USAGE,
                                        "'"
                                                + until
                                                + "' is neither a day to come such as 2027-01-31 or"
                                                + " 2w, nor a number of exchanges"));
    }
}
