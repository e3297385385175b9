package io.github.parityworkbench.app.export.report;

import io.github.parityworkbench.app.export.Masking;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.report.ReportData.GroupFacts;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The groups as CSV by RFC 4180, one a line. Text that a spreadsheet would take for a formula gets
 * an apostrophe in front: paths and values come from logs, and logs from anywhere.
 */
public final class CsvReport implements ReportFormat {
    private static final String END_OF_LINE = "\r\n";
    private static final int LONGEST_VALUE = 1000;
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Cntrl}]*[=+@\\-].*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

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
    public String write(ReportData data) {
        StringBuilder csv = new StringBuilder(line(COLUMNS));
        for (GroupFacts group : data.groups()) {
            csv.append(line(fields(group)));
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

    private static String line(List<String> fields) {
        return fields.stream()
                .map(CsvReport::field)
                .collect(Collectors.joining(",", "", END_OF_LINE));
    }

    static String field(String text) {
        boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        boolean quoted = formula || safe.chars().anyMatch(c -> c == '"' || c == ',' || c < ' ');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
