package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.ImportReport;
import java.util.List;
import java.util.Locale;

/** What an import ends with. */
final class ImportListing {
    static final Listing<ImportReport> LISTING =
            new Listing<>(
                    List.of(
                            Column.number("exchanges", ImportReport::exchanges),
                            Column.number("mismatched", ImportReport::mismatched),
                            Column.number("problems", ImportReport::problems),
                            Column.number("groups", ImportReport::groups),
                            Column.<ImportReport>number("bytes", ImportReport::bytes)
                                    .shownAs(report -> Figures.size(report.bytes())),
                            Column.<ImportReport>number("seconds", ImportListing::seconds)
                                    .shownAs(
                                            report ->
                                                    String.format(
                                                            Locale.ROOT,
                                                            "%.1f",
                                                            report.seconds()))),
                    null,
                    "");

    private ImportListing() {}

    /** To the millisecond, which is all that means anything. */
    private static Object seconds(ImportReport report) {
        return Math.round(report.seconds() * 1000) / 1000.0;
    }
}
