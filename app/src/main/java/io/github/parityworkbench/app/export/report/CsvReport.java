package io.github.parityworkbench.app.export.report;

import io.github.parityworkbench.app.export.Csv;
import io.github.parityworkbench.app.export.Masking;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.report.ReportData.GroupFacts;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups as CSV, one a line. */
public final class CsvReport implements ReportFormat {
    private static final int LONGEST_VALUE = 1000;

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "endpoint",
                    "part",
                    "path",
                    "kind",
                    "cause",
                    "exchanges",
                    "occurrences",
                    "rate",
                    "firstSeen",
                    "lastSeen",
                    "status",
                    "ticket",
                    "control",
                    "candidate");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public String write(ReportData data) {
        StringBuilder csv = new StringBuilder(Csv.line(COLUMNS));
        for (GroupFacts group : data.groups()) {
            csv.append(Csv.line(fields(group)));
        }
        return csv.toString();
    }

    private static List<String> fields(GroupFacts group) {
        List<String> fields = new ArrayList<>();
        fields.add(group.key().id());
        fields.add(group.key().endpoint().name());
        fields.add(group.key().part().label());
        fields.add(group.key().path().toString());
        fields.add(group.key().kind().label());
        fields.add(group.cause().label());
        fields.add(Long.toString(group.exchanges()));
        fields.add(Long.toString(group.occurrences()));
        fields.add(text(group.rate()));
        fields.add(text(group.firstSeen()));
        fields.add(text(group.lastSeen()));
        fields.add(group.status());
        fields.add(text(group.ticket()));
        Difference difference = group.sample().get().map(Sample::difference).orElse(null);
        fields.add(difference == null ? "" : value(difference.control(), difference.leftPath()));
        fields.add(difference == null ? "" : value(difference.candidate(), difference.rightPath()));
        return fields;
    }

    private static String value(@Nullable JsonText value, FieldPath path) {
        String masked = value == null ? "" : Masking.json(value, path);
        return masked.length() <= LONGEST_VALUE ? masked : masked.substring(0, LONGEST_VALUE) + "…";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
