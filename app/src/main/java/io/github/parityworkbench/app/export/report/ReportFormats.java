package io.github.parityworkbench.app.export.report;

import io.github.parityworkbench.diff.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that a report can be written in. */
public final class ReportFormats {
    private static final List<ReportFormat> ALL =
            List.of(new HtmlReport(), new MarkdownReport(), new CsvReport(), new JsonReport());

    private ReportFormats() {}

    /** The names of all of them. */
    public static List<String> names() {
        return ALL.stream().map(ReportFormat::name).toList();
    }

    /** The format that the name of a file asks for by its end, if any. */
    public static Optional<ReportFormat> ofFile(String name) {
        return ALL.stream()
                .filter(each -> name.toLowerCase(Locale.ROOT).endsWith(each.extension()))
                .findFirst();
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static ReportFormat named(String name) {
        return Labels.find(ALL.toArray(ReportFormat[]::new), ReportFormat::name, "format", name);
    }
}
