package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.PathPattern;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads options of DeepDiff, from a program in Python or a dictionary. */
record DeepDiffReader(Reading reading) {
    /** More make a distance that no rule file can hold. */
    private static final int MOST_DIGITS = 399;

    /** Those that change how fast it is, or how it reports, and nothing of what it finds. */
    private static final Set<String> SILENT =
            Set.of(
                    "view",
                    "verbose_level",
                    "threshold_to_diff_deeper",
                    "cache_size",
                    "cache_purge_level",
                    "cache_tuning_sample_size",
                    "log_frequency_in_sec",
                    "max_passes",
                    "max_diffs",
                    "progress_logger",
                    "get_deep_distance",
                    "cutoff_distance_for_pairs",
                    "cutoff_intersection_for_pairs",
                    "number_format_notation",
                    "ignore_numeric_type_changes",
                    "ignore_private_variables",
                    "ignore_encoding_errors",
                    "encodings");

    private static final Set<String> READ =
            Set.of(
                    "exclude_paths",
                    "exclude_regex_paths",
                    "ignore_order",
                    "significant_digits",
                    "math_epsilon",
                    "ignore_string_case");

    private static final Set<String> UNSAID =
            Set.of(
                    "include_paths",
                    "include_obj_callback",
                    "include_obj_callback_strict",
                    "exclude_obj_callback",
                    "exclude_obj_callback_strict",
                    "exclude_types",
                    "ignore_order_func",
                    "report_repetition",
                    "ignore_type_in_groups",
                    "ignore_type_subclasses",
                    "ignore_string_type_changes",
                    "ignore_nan_inequality",
                    "ignore_uuid_types",
                    "ignore_numeric_type_changes_between",
                    "truncate_datetime",
                    "default_timezone",
                    "group_by",
                    "group_by_sort_key",
                    "hasher",
                    "iterable_compare_func",
                    "zip_ordered_iterables",
                    "number_to_string_func",
                    "custom_operators",
                    "use_enum_value",
                    "use_log_scale");

    /** The names of all options that are looked for. */
    static final Set<String> OPTIONS = all();

    private static Set<String> all() {
        Set<String> all = new HashSet<>(SILENT);
        all.addAll(READ);
        all.addAll(UNSAID);
        return Set.copyOf(all);
    }

    RuleImport read(Map<String, FileNode> options, String sourceName) {
        if (options.isEmpty()) {
            throw new FileNode(null, sourceName, 1, 1)
                    .expected("options of DeepDiff, such as exclude_paths=[\"root['id']\"]");
        }
        options.forEach(
                (name, value) -> {
                    if (!SILENT.contains(name) && isSet(value)) {
                        read(name, value);
                    }
                });
        return reading.done();
    }

    private static boolean isSet(FileNode value) {
        return value.value() != null && !value.value().equals(false);
    }

    private void read(String name, FileNode value) {
        switch (name) {
            case "exclude_paths" -> exclude(value, DeepDiffPath::plain);
            case "exclude_regex_paths" -> exclude(value, DeepDiffPath::regex);
            case "ignore_order" ->
                    everywhere(
                            new Action.Unordered(""),
                            List.of(),
                            List.of("an element that one side repeats still counts"));
            case "significant_digits" ->
                    everywhere(
                            new Action.Tolerance(BigDecimal.ONE.movePointLeft(digits(value))),
                            List.of("it takes numbers that near which round to other digits"),
                            List.of());
            case "math_epsilon" ->
                    everywhere(
                            value.tolerance(),
                            List.of(),
                            List.of("large numbers that are close in proportion still count"));
            case "ignore_string_case" ->
                    everywhere(
                            new Action.CaseInsensitive(),
                            List.of("it folds more letters, such as ß with SS"),
                            List.of());
            default -> reading.left(name, "no rule says that", value);
        }
    }

    private void exclude(FileNode value, Function<FileNode, PathPattern> path) {
        List<FileNode> all =
                value.value() instanceof String
                        ? List.of(value)
                        : value.elements("a path or a list of paths");
        for (FileNode each : all) {
            reading.narrowed(reading.rule(path.apply(each)), Reading.INSIDE);
        }
    }

    /** At the root and at everything below. */
    private void everywhere(Action action, List<String> widenings, List<String> narrowings) {
        for (String path : List.of("$", "$..*")) {
            reading.read(
                    reading.rule(PathPattern.parse(path)).action(action), widenings, narrowings);
        }
    }

    private static int digits(FileNode value) {
        BigDecimal digits = value.number("a number of digits");
        if (digits.signum() < 0
                || digits.stripTrailingZeros().scale() > 0
                || digits.compareTo(BigDecimal.valueOf(MOST_DIGITS)) > 0) {
            throw value.expected("a whole number from 0 to " + MOST_DIGITS);
        }
        return digits.intValue();
    }
}
