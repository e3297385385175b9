package io.github.parityworkbench.app.export.tickets;

import io.github.parityworkbench.diff.Labels;
import java.util.List;

/** The trackers that tickets can be written for. */
public final class TicketTargets {
    private static final List<TicketTarget> ALL =
            List.of(
                    new GitHubTickets(),
                    new GitLabTickets(),
                    new JiraTickets(),
                    new LinearTickets());

    private TicketTargets() {}

    /** All trackers. */
    public static List<TicketTarget> all() {
        return ALL;
    }

    /**
     * The tracker of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static TicketTarget named(String name) {
        return Labels.find(ALL.toArray(TicketTarget[]::new), TicketTarget::name, "tracker", name);
    }
}
