package io.github.parityworkbench.app.export.tickets;

import java.util.List;

/** Jira's import of CSV: a column for each label, the description in wiki markup. */
final class JiraTickets extends CsvTickets {
    private final Markup markup = new JiraMarkup();

    JiraTickets() {
        super(
                "jira",
                "Jira: one CSV file",
                List.of("Summary", "Issue Type", "Labels", "Labels", "Description"));
    }

    @Override
    List<String> fields(TicketFacts facts) {
        return List.of(title(facts), "Bug", "parity", facts.what(), TicketText.body(facts, markup));
    }
}
