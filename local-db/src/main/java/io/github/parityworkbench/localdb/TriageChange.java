package io.github.parityworkbench.localdb;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be decided about some groups.
 *
 * @param value what it is to be, null to take it away
 */
public record TriageChange(Collection<String> groupIds, About about, @Nullable String value) {
    private static final Pattern LABEL = Pattern.compile("[^\\s,\"\\p{Cntrl}]{1,60}");

    /** What can be decided about a group. */
    public enum About {
        STATUS,
        TICKET,
        ASSIGNEE,
        NOTE,
        LABELS;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The name in the journal and in histories, such as {@code ticket}. */
        public String label() {
            return label;
        }
    }

    public TriageChange {
        groupIds = List.copyOf(groupIds);
    }

    /**
     * To give groups a status.
     *
     * @throws IllegalArgumentException for one that nobody can decide; the message says what to do
     */
    public static TriageChange status(Collection<String> groupIds, GroupVerdict verdict) {
        switch (verdict.status()) {
            case IGNORED ->
                    throw new IllegalArgumentException(
                            "a group is ignored by a rule: add one with parity rules add --group");
            case REGRESSED ->
                    throw new IllegalArgumentException(
                            "regressed is what a fixed group becomes when it occurs again; mark it"
                                    + " as fixed");
            default -> {
                return new TriageChange(groupIds, About.STATUS, verdict.text());
            }
        }
    }

    /** To name the issue in which groups are kept elsewhere. */
    public static TriageChange ticket(Collection<String> groupIds, @Nullable String ticket) {
        return new TriageChange(groupIds, About.TICKET, ticket);
    }

    /** To say who looks after groups. */
    public static TriageChange assignee(Collection<String> groupIds, @Nullable String name) {
        return new TriageChange(groupIds, About.ASSIGNEE, name);
    }

    /** To replace the note on groups, in Markdown. */
    public static TriageChange note(Collection<String> groupIds, @Nullable String note) {
        return new TriageChange(groupIds, About.NOTE, note);
    }

    /**
     * To make these the labels of groups.
     *
     * @throws IllegalArgumentException if one cannot be a label
     */
    public static TriageChange labels(Collection<String> groupIds, Collection<String> labels) {
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                throw new IllegalArgumentException(
                        "a label has 1 to 60 characters, without spaces, commas and quotes");
            }
        }
        return new TriageChange(
                groupIds,
                About.LABELS,
                labels.isEmpty() ? null : String.join(",", new TreeSet<>(labels)));
    }
}
