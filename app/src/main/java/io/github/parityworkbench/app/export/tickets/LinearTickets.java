package io.github.parityworkbench.app.export.tickets;

import java.util.List;

/** Linear's import of CSV, with the columns of its own export. */
final class LinearTickets extends CsvTickets {
    private static final List<String> COLUMNS =
            List.of(
                    "Id",
                    "Team",
                    "Title",
                    "Description",
                    "Status",
                    "Estimate",
                    "Priority",
                    "Project",
                    "Creator",
                    "Assignee",
                    "Labels",
                    "Cycle Number",
                    "Cycle Name",
                    "Cycle Start",
                    "Cycle End",
                    "Created",
                    "Updated",
                    "Started",
                    "Completed",
                    "Canceled",
                    "Archived");

    private final Markup markup = new MarkdownMarkup();

    LinearTickets() {
        super("linear", "Linear: one CSV file", COLUMNS);
    }

    @Override
    List<String> fields(TicketFacts facts) {
        return COLUMNS.stream().map(column -> field(column, facts)).toList();
    }

    private String field(String column, TicketFacts facts) {
        return switch (column) {
            case "Title" -> title(facts);
            case "Description" -> TicketText.body(facts, markup);
            case "Priority" -> "No priority";
            case "Labels" -> "parity, " + facts.what();
            default -> "";
        };
    }
}
