package io.github.parityworkbench.app.export.tickets;

import java.util.List;

/** A tracker that takes tickets from files. */
public interface TicketTarget {
    /** The name by which users choose it, such as {@code github}. */
    String name();

    /** Writes tickets about the groups; secrets are masked. */
    List<TicketFile> write(List<TicketFacts> groups);
}
