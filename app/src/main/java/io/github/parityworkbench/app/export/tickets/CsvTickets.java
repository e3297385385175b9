package io.github.parityworkbench.app.export.tickets;

import io.github.parityworkbench.app.export.Csv;
import io.github.parityworkbench.app.export.OneLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tickets as one CSV file, a line a group, for a tracker's own import. */
abstract class CsvTickets implements TicketTarget {
    /** What trackers take as a title. */
    private static final int LONGEST_TITLE = 255;

    private final String name;
    private final String description;
    private final List<String> columns;

    CsvTickets(String name, String description, List<String> columns) {
        this.name = name;
        this.description = description;
        this.columns = columns;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final List<TicketFile> write(Stream<TicketFacts> groups) {
        String lines = groups.map(facts -> Csv.line(fields(facts))).collect(Collectors.joining());
        return lines.isEmpty()
                ? List.of()
                : List.of(new TicketFile("parity-" + name + ".csv", Csv.line(columns) + lines));
    }

    /** One group, a field a column. */
    abstract List<String> fields(TicketFacts facts);

    static String title(TicketFacts facts) {
        String line = OneLine.of(TicketText.title(facts));
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
