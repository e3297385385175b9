package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.GroupRow;
import java.util.List;

/** The listing of groups: in tables by endpoint, in JSON and CSV one after the other. */
final class GroupListing {
    /** As many digits of a group's id as tables show; commands take any unique beginning. */
    private static final int DIGITS = 8;

    /** Tickets are often addresses, whose ends say which it is. */
    private static final int LONGEST_TICKET = 16;

    static final Listing<GroupRow> LISTING =
            new Listing<>(
                    List.of(
                            Column.<GroupRow>word("id", GroupRow::id)
                                    .shownAs(GroupListing::shortId),
                            Column.hidden("endpoint", row -> row.key().endpoint().name()),
                            Column.hidden("part", row -> row.key().part().label()),
                            Column.<GroupRow>path("path", row -> row.key().path().toString())
                                    .shownAs(row -> row.key().place()),
                            Column.word("kind", row -> row.key().kind().label()),
                            Column.word("cause", row -> row.cause().label()),
                            Column.number("exchanges", GroupRow::exchanges),
                            Column.<GroupRow>number("occurrences", GroupRow::occurrences)
                                    .ifThereIsRoom(),
                            Column.<GroupRow>share("rate", GroupRow::rate).ifThereIsRoom(),
                            Column.hidden("firstSeen", GroupRow::firstSeen),
                            Column.hidden("lastSeen", GroupRow::lastSeen),
                            Column.<GroupRow>word("status", row -> row.status().label())
                                    .shownAs(GroupListing::status),
                            Column.hidden("ticket", GroupRow::ticket),
                            Column.hidden("assignee", GroupRow::assignee),
                            Column.hidden("labels", GroupRow::labels),
                            Column.hidden("field", GroupRow::field)),
                    row -> row.key().endpoint().name(),
                    "There is no such group.");

    private GroupListing() {}

    /** The beginning of its id: enough to name it by, as a rule. */
    static String shortId(GroupRow row) {
        return row.id().substring(0, DIGITS);
    }

    /** Its status, or the rule that ignores it, and its ticket. */
    private static String status(GroupRow row) {
        String status = row.ignored() ? "rule " + row.ignoredBy() : row.status().label();
        String ticket = row.ticket();
        return ticket == null ? status : status + " " + TextWidth.cutMiddle(ticket, LONGEST_TICKET);
    }
}
