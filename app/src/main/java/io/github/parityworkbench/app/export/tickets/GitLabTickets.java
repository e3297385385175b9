package io.github.parityworkbench.app.export.tickets;

import java.util.List;

/** GitLab's import of issues: labels are given by quick actions at the end of the description. */
final class GitLabTickets extends CsvTickets {
    private final Markup markup = new MarkdownMarkup();

    GitLabTickets() {
        super("gitlab", "GitLab: one CSV file", List.of("title", "description"));
    }

    @Override
    List<String> fields(TicketFacts facts) {
        String labels = "\n/label ~parity ~\"%s\"\n".formatted(facts.what());
        return List.of(title(facts), TicketText.body(facts, markup) + labels);
    }
}
