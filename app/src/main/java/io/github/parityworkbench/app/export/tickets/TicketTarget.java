package io.github.parityworkbench.app.export.tickets;

import java.util.List;
import java.util.stream.Stream;

/** A tracker that takes tickets from files. */
public interface TicketTarget {
    /** The name by which users choose it, such as {@code github}. */
    String name();

    /** What is written, in a few words. */
    String description();

    /**
     * Writes tickets about the groups; secrets are masked.
     *
     * @param groups read one after the other, none of them kept
     */
    List<TicketFile> write(Stream<TicketFacts> groups);
}
