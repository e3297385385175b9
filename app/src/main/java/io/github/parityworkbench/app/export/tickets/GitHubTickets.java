package io.github.parityworkbench.app.export.tickets;

import java.util.List;
import java.util.stream.Stream;

/** Tickets as GitHub Markdown, one file a group: the title as its heading, then the ticket. */
final class GitHubTickets implements TicketTarget {
    private final Markup markup = new MarkdownMarkup();

    @Override
    public String name() {
        return "github";
    }

    @Override
    public String description() {
        return "GitHub: a Markdown file each";
    }

    @Override
    public List<TicketFile> write(Stream<TicketFacts> groups) {
        return groups.map(this::ticket).toList();
    }

    private TicketFile ticket(TicketFacts facts) {
        String title = "# " + TicketText.title(facts, markup) + "\n\n";
        return new TicketFile(
                "parity-" + facts.key().id() + ".md", title + TicketText.body(facts, markup));
    }
}
