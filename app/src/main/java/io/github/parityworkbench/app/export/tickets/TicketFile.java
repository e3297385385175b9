package io.github.parityworkbench.app.export.tickets;

/**
 * A file of tickets.
 *
 * @param name safe on every system, and the same each time the group is exported
 */
public record TicketFile(String name, String text) {}
