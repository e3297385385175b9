package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.StoredExchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The listing of single differences; values are JSON as it was written. */
final class DifferenceListing {
    static final Listing<Row> LISTING =
            new Listing<>(
                    List.of(
                            Column.hidden("exchange", Row::exchange),
                            Column.<Row>word("kind", row -> row.difference().kind().label()),
                            Column.<Row>path("path", row -> row.difference().path().toString())
                                    .shownAs(DifferenceListing::place),
                            Column.hidden("part", row -> row.difference().part().label()),
                            Column.hidden(
                                    "leftPath", row -> row.difference().leftPath().toString()),
                            Column.hidden(
                                    "rightPath", row -> row.difference().rightPath().toString()),
                            Column.<Row>sentence("control", row -> text(row.difference().control()))
                                    .shownAs(row -> shown(row.difference().control())),
                            Column.<Row>sentence(
                                            "candidate", row -> text(row.difference().candidate()))
                                    .shownAs(row -> shown(row.difference().candidate())),
                            Column.word("cause", row -> row.classified().cause().label()),
                            Column.hidden("group", row -> row.classified().key().id()),
                            Column.hidden("noise", row -> row.difference().noise()),
                            Column.hidden("ignoredBy", row -> row.classified().ignoredBy())),
                    null,
                    "There is no difference.");

    /** One difference of one exchange. */
    record Row(String exchange, ClassifiedDifference classified) {
        Difference difference() {
            return classified.difference();
        }
    }

    private DifferenceListing() {}

    static List<Row> of(StoredExchange stored) {
        return stored.differences().stream()
                .map(difference -> new Row(stored.exchange().id(), difference))
                .toList();
    }

    static List<Row> of(List<SampleRow> samples) {
        return samples.stream()
                .flatMap(
                        sample ->
                                sample.differences().stream()
                                        .map(each -> new Row(sample.exchangeId(), each)))
                .toList();
    }

    /** What a terminal shows of a value; a dash where there is none. */
    static String shown(@Nullable JsonText value) {
        return value == null ? "—" : value.toString();
    }

    private static String place(Row row) {
        Difference difference = row.difference();
        String part =
                switch (difference.part()) {
                    case BODY -> "";
                    case STATUS, HEADER -> difference.part().label() + " ";
                };
        return part + difference.path();
    }

    private static @Nullable Object text(@Nullable JsonText value) {
        return value == null ? null : value.toString();
    }
}
